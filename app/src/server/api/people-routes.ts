import { createRoute, z } from '@hono/zod-openapi';
import { byId, done, id, jsonAnswer, jsonBody, once, problems, timeMs } from './common.ts';

const fields = {
  name: z.string().trim().min(1).max(200),
  sex: z.enum(['female', 'male']).nullable(),
  birthYear: z.int().min(1880).max(2100).nullable(),
  massKg: z.number().min(2).max(400).nullable(),
  heightM: z.number().min(0.5).max(2.5).nullable(),
  timezone: z.string().nullable().describe('IANA zone for clocks of sensors without one'),
  loadTarget: z
    .number()
    .min(0.05)
    .max(5)
    .nullable()
    .describe('target for the leg load of a day, as a share of an ordinary day; null: none is set'),
};

export const person = z
  .object({
    id,
    ...fields,
    demo: z.boolean().describe('simulated, to play with'),
    createdMs: timeMs,
    trashedMs: timeMs.nullable(),
    recordings: z.int().describe('not in the trash'),
  })
  .openapi('Person');

const optional = z.object(fields).partial().required({ name: true });

const change = z
  .object(fields)
  .partial()
  .extend({
    editedMs: timeMs
      .optional()
      .describe('when somebody said so; default now. What was said later of the same thing holds'),
  });

const erased = z
  .object({
    filesErased: z.int().describe('originals that nobody else has'),
    filesShared: z.int().describe('originals kept: another person has the same file'),
    bytesFreed: z.int(),
    backups: z.array(z.string()).describe('backups made before: they still hold this person'),
  })
  .openapi('Erased');

export const peopleRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/people',
    tags: ['people'],
    summary: 'Everybody who is not in the trash',
    responses: { 200: jsonAnswer(z.array(person), 'by name'), ...problems },
  }),
  add: createRoute({
    method: 'post',
    path: '/api/people',
    tags: ['people'],
    summary: 'Add a person; with an id that is known already nothing is added twice',
    request: { ...once, ...jsonBody(optional.extend({ id: id.optional() })) },
    responses: { 201: jsonAnswer(person, 'the person'), ...problems },
  }),
  addDemo: createRoute({
    method: 'post',
    path: '/api/people/demo',
    tags: ['people'],
    summary: 'Add a simulated person with a simulated week; it is analysed in the background',
    responses: { 201: jsonAnswer(person, 'the person'), ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/people/{id}',
    tags: ['people'],
    summary: 'One person',
    request: byId,
    responses: { 200: jsonAnswer(person, 'the person'), ...problems },
  }),
  change: createRoute({
    method: 'patch',
    path: '/api/people/{id}',
    tags: ['people'],
    summary: 'Change what is known of a person',
    request: { ...byId, ...once, ...jsonBody(change) },
    responses: { 200: jsonAnswer(person, 'the person'), ...problems },
  }),
  trash: createRoute({
    method: 'delete',
    path: '/api/people/{id}',
    tags: ['people'],
    summary: 'Put a person with all recordings into the trash',
    request: { ...byId, ...once },
    responses: { ...done, ...problems },
  }),
  restore: createRoute({
    method: 'post',
    path: '/api/people/{id}/restore',
    tags: ['people'],
    summary: 'Take a person out of the trash',
    request: { ...byId, ...once },
    responses: { 200: jsonAnswer(person, 'the person'), ...problems },
  }),
  erase: createRoute({
    method: 'post',
    path: '/api/people/{id}/erase',
    tags: ['people'],
    summary: 'Erase a person for good: there is no way back',
    request: { ...byId, ...jsonBody(z.object({ name: z.string().describe('of the person, typed again') })) },
    responses: { 200: jsonAnswer(erased, 'what was erased'), ...problems },
  }),
};
