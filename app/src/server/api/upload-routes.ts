import { createRoute, z } from '@hono/zod-openapi';
import { byId, done, id, jsonAnswer, jsonBody, once, problems, timeMs } from './common.ts';
import { readingOptions } from './reading-options.ts';
import { recording } from './recording-routes.ts';

const upload = z
  .object({
    id,
    personId: id,
    fileName: z.string(),
    bytes: z.int().describe('of the whole file, as announced'),
    offset: z.int().describe('bytes that are safely on the disk: go on from here'),
    createdMs: timeMs,
  })
  .openapi('Upload');

const preview = z
  .object({
    kind: z
      .enum(['samples', 'events', 'legwork-export'])
      .describe('samples of a sensor; what a device made of its samples; an export of this app'),
    format: z.string().describe('name of the format, as in the analysis'),
    description: z.string().describe('the format in words'),
    sha256: z.string(),
    device: z.string().nullable(),
    serial: z.string().nullable(),
    sampleRateHz: z.number().nullable(),
    timezone: z.string().nullable(),
    gyroscope: z.boolean(),
    firstRows: z.array(z.string()).describe('the first lines of a text file; else none'),
    columns: z.array(z.string()).describe('names of the columns of a CSV; else none'),
    problem: z
      .object({ code: z.string(), message: z.string(), hint: z.string() })
      .nullable()
      .describe('why it can not be read with these options; null where it can'),
    duplicates: z.array(recording).describe('recordings with the very same bytes'),
  })
  .openapi('Preview');

const imported = z
  .object({
    batchId: id,
    recordings: z.array(recording),
    people: z.int().describe('people added, where the file was an export'),
  })
  .openapi('Imported');

const batch = z
  .object({
    id,
    personId: id.nullable().describe('null: an export of this app, with any number of people'),
    createdMs: timeMs,
    undoneMs: timeMs.nullable(),
    recordings: z.array(recording).describe('with those in the trash'),
  })
  .openapi('Batch');

export const uploadRoutes = {
  start: createRoute({
    method: 'post',
    path: '/api/uploads',
    tags: ['uploads'],
    summary: 'Announce a file; the same id again gives the upload as far as it came',
    request: jsonBody(
      z.object({
        id: id.optional(),
        personId: id,
        fileName: z.string().min(1).max(255),
        bytes: z.int().positive(),
      }),
    ),
    responses: { 201: jsonAnswer(upload, 'send its bytes now'), ...problems },
  }),
  list: createRoute({
    method: 'get',
    path: '/api/uploads',
    tags: ['uploads'],
    summary: 'Uploads that were neither finished nor cancelled',
    responses: { 200: jsonAnswer(z.array(upload), 'oldest first'), ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/uploads/{id}',
    tags: ['uploads'],
    summary: 'How far an upload came',
    request: byId,
    responses: { 200: jsonAnswer(upload, 'the upload'), ...problems },
  }),
  send: createRoute({
    method: 'patch',
    path: '/api/uploads/{id}',
    tags: ['uploads'],
    summary: 'Send bytes; a stream of any length. What arrived before a break is kept',
    request: {
      ...byId,
      query: z.object({ offset: z.coerce.number().int().min(0).describe('of the first byte sent') }),
      body: {
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        required: true,
      },
    },
    responses: { 200: jsonAnswer(upload, 'the bytes up to `offset` are on the disk'), ...problems },
  }),
  preview: createRoute({
    method: 'post',
    path: '/api/uploads/{id}/preview',
    tags: ['uploads'],
    summary: 'What the whole file is, and how it would be read with these options',
    request: { ...byId, ...jsonBody(readingOptions) },
    responses: { 200: jsonAnswer(preview, 'what it is'), ...problems },
  }),
  finish: createRoute({
    method: 'post',
    path: '/api/uploads/{id}/import',
    tags: ['uploads'],
    summary: 'Import the whole file; it is analysed in the background',
    request: {
      ...byId,
      ...jsonBody(
        z.object({
          batchId: id
            .optional()
            .describe('files of one batch are undone together; default: a batch of its own'),
          options: readingOptions.optional(),
          again: z.boolean().optional().describe('import although this person has the very same file'),
        }),
      ),
    },
    responses: { 201: jsonAnswer(imported, 'imported'), ...problems },
  }),
  cancel: createRoute({
    method: 'delete',
    path: '/api/uploads/{id}',
    tags: ['uploads'],
    summary: 'Forget an upload and its bytes',
    request: byId,
    responses: { ...done, ...problems },
  }),
  listBatches: createRoute({
    method: 'get',
    path: '/api/people/{id}/batches',
    tags: ['uploads'],
    summary: 'What was imported together',
    request: byId,
    responses: { 200: jsonAnswer(z.array(batch), 'newest first'), ...problems },
  }),
  undo: createRoute({
    method: 'post',
    path: '/api/batches/{id}/undo',
    tags: ['uploads'],
    summary: 'Undo an import: its recordings go to the trash',
    request: { ...byId, ...once },
    responses: { 200: jsonAnswer(batch, 'the batch'), ...problems },
  }),
  redo: createRoute({
    method: 'post',
    path: '/api/batches/{id}/redo',
    tags: ['uploads'],
    summary: 'Take the undone import out of the trash',
    request: { ...byId, ...once },
    responses: { 200: jsonAnswer(batch, 'the batch'), ...problems },
  }),
};
