import { z } from '@hono/zod-openapi';
import { activityLabels, errorDocumentSchema } from '@legwork/engine';

/** Parts that several routes share. */

export const id = z.uuid();
export const timeMs = z.int().describe('UTC, milliseconds');
export const activity = z.enum(activityLabels);
export const date = z.iso.date();

const problem = named('Problem', errorDocumentSchema);

/** A schema of the engine under a name: made anew, because those made before this library was loaded take no name. */
export function named<Shape extends z.ZodRawShape>(
  name: string,
  schema: z.ZodObject<Shape>,
): z.ZodObject<Shape> {
  return z.object(schema.shape).openapi(name) as z.ZodObject<Shape>;
}

/** The body of a request as JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { body: { content: { 'application/json': { schema } }, required: true } } as const;
}

/** An answer in JSON. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** An answer without a body. */
export const done = { 204: { description: 'done' } } as const;

/** What every route may answer instead: one document, whatever went wrong. */
export const problems = {
  400: jsonAnswer(problem, 'the request can not be used; it says what, where and what to do'),
  401: jsonAnswer(problem, 'this browser has not been let in'),
  404: jsonAnswer(problem, 'there is no such thing, or no longer'),
  409: jsonAnswer(problem, 'it does not fit what is there'),
  413: jsonAnswer(problem, 'more than is taken'),
  507: jsonAnswer(problem, 'the disk is full'),
} as const;

/** What every small write may come with, so that it can be sent until it is answered. */
export const once = {
  headers: z.object({
    'idempotency-key': id
      .optional()
      .describe(
        'made by the caller; the same request with the same key is applied once, and answered as before',
      ),
    'legwork-store': id
      .optional()
      .describe('storeId of the session that the write is meant for; refused where other data are open'),
  }),
} as const;

export const byId = { params: z.object({ id: id.openapi({ param: { name: 'id', in: 'path' } }) }) } as const;
