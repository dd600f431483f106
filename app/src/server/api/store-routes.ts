import { createRoute, z } from '@hono/zod-openapi';
import { byId, done, id, jsonAnswer, problems, timeMs } from './common.ts';

const backup = z
  .object({ name: z.string(), createdMs: timeMs, bytes: z.int(), people: z.array(z.string()) })
  .openapi('Backup');

const store = z
  .object({
    folder: z.string().describe('where everything is'),
    engine: z.enum(['sqlite', 'postgres']),
    database: z.string().describe('the file, or the host and name of the database; never a password'),
    schemaVersion: z.int(),
    bytes: z.object({
      database: z.int(),
      originals: z.int(),
      derived: z.int().describe('epochs, pyramids and indexes: can be computed again'),
      uploads: z.int().describe('not imported yet'),
      backups: z.int(),
      free: z.int().describe('left on this disk'),
    }),
    counts: z.object({
      people: z.int(),
      recordings: z.int(),
      days: z.int(),
      labels: z.int(),
      trash: z.int(),
    }),
    trashDays: z.int().describe('how long the trash is kept'),
    outdated: z.int().describe('recordings analysed by another version of the engine'),
  })
  .openapi('Store');

const trashed = z
  .object({
    kind: z.enum(['person', 'recording']),
    id,
    name: z.string(),
    personName: z.string(),
    trashedMs: timeMs,
    erasedMs: timeMs.describe('when it goes by itself'),
  })
  .openapi('Trashed');

const byName = {
  params: z.object({ name: z.string().openapi({ param: { name: 'name', in: 'path' } }) }),
} as const;

const zip = (description: string) => ({
  description,
  content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
});

export const storeRoutes = {
  read: createRoute({
    method: 'get',
    path: '/api/store',
    tags: ['store'],
    summary: 'Where the data are, and how large',
    responses: { 200: jsonAnswer(store, 'the store'), ...problems },
  }),
  trash: createRoute({
    method: 'get',
    path: '/api/trash',
    tags: ['store'],
    summary: 'What is in the trash',
    responses: { 200: jsonAnswer(z.array(trashed), 'latest first'), ...problems },
  }),
  eraseRecording: createRoute({
    method: 'delete',
    path: '/api/trash/recordings/{id}',
    tags: ['store'],
    summary: 'Erase a recording that is in the trash',
    request: byId,
    responses: { ...done, ...problems },
  }),
  backups: createRoute({
    method: 'get',
    path: '/api/backups',
    tags: ['store'],
    summary: 'Backups of the database; originals are not in them, they never change',
    responses: { 200: jsonAnswer(z.array(backup), 'newest first'), ...problems },
  }),
  backUp: createRoute({
    method: 'post',
    path: '/api/backups',
    tags: ['store'],
    summary: 'Make a backup now; one a day is made anyway',
    responses: { 201: jsonAnswer(backup, 'the backup'), ...problems },
  }),
  restoreBackup: createRoute({
    method: 'post',
    path: '/api/backups/{name}/restore',
    tags: ['store'],
    summary: 'Go back to a backup; what is there now becomes a backup first',
    request: byName,
    responses: { 200: jsonAnswer(backup, 'the backup made of what was there'), ...problems },
  }),
  deleteBackup: createRoute({
    method: 'delete',
    path: '/api/backups/{name}',
    tags: ['store'],
    summary: 'Delete a backup',
    request: byName,
    responses: { ...done, ...problems },
  }),
  recompute: createRoute({
    method: 'post',
    path: '/api/recompute',
    tags: ['store'],
    summary: 'Analyse again whatever another version of the engine analysed',
    responses: { 200: jsonAnswer(z.object({ recordings: z.int() }), 'how many'), ...problems },
  }),
  export: createRoute({
    method: 'get',
    path: '/api/export',
    tags: ['store'],
    summary: 'Everything, or one person, as a Data Package: CSV, Parquet, originals',
    request: { query: z.object({ personId: id.optional() }) },
    responses: { 200: zip('the package'), ...problems },
  }),
  bugBundle: createRoute({
    method: 'get',
    path: '/api/bug-bundle',
    tags: ['store'],
    summary: 'What a bug report needs, without health data: no names, dates, files or labels',
    responses: { 200: zip('the bundle'), ...problems },
  }),
  events: createRoute({
    method: 'get',
    path: '/api/events',
    tags: ['store'],
    summary: 'Server-sent events: progress of uploads and analyses, and what changed',
    responses: {
      200: {
        description: 'events `upload`, `analysis` and `changed`; their data are JSON',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...problems,
    },
  }),
};
