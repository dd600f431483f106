import { createRoute, z } from '@hono/zod-openapi';
import { analysisSchema, comparisonSchema } from '@legwork/engine';
import { activity, byId, done, id, jsonAnswer, jsonBody, named, once, problems, timeMs } from './common.ts';
import { readingOptions } from './reading-options.ts';

export const recording = z
  .object({
    id,
    personId: id,
    batchId: id,
    fileName: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    options: readingOptions,
    state: z.enum(['waiting', 'analysing', 'ready', 'failed']),
    problem: z
      .object({ code: z.string(), message: z.string(), where: z.string(), hint: z.string() })
      .nullable()
      .describe('why it failed'),
    format: z.string().nullable(),
    device: z.string().nullable(),
    startMs: timeMs.nullable(),
    endMs: timeMs.nullable(),
    timezone: z.string().nullable(),
    samples: z.int().nullable().describe('0 where the file holds events alone'),
    findings: z.int().nullable().describe('how many things were odd'),
    engineVersion: z.string().nullable().describe('that analysed it'),
    outdated: z
      .boolean()
      .describe('another version of the engine analyses now: recompute shows what changes'),
    createdMs: timeMs,
    trashedMs: timeMs.nullable(),
  })
  .openapi('Recording');

const axis = z.array(z.int().nullable()).describe('mg; null in a bin without samples');
const axes = z.object({ x: axis, y: axis, z: axis });

const trace = z
  .object({
    startMs: z.number(),
    binMs: z.number().describe('width of a bin; the sampling interval when zoomed in as far as it goes'),
    count: z.int(),
    samplesPerBin: z.number().describe('about 1: the raw samples'),
    frame: z.literal('thigh').describe('x down the thigh, y to the front, z to the right; calibrated'),
    min: axes,
    max: axes,
  })
  .openapi('Trace');

const epochs = z
  .object({
    startMs: timeMs,
    stepS: z.literal(1),
    labels: z.array(activity),
    activity: z.array(z.int().nullable()).describe('index into labels; null without samples'),
    cadenceSpm: z.array(z.number()),
    enmoMg: z.array(z.number().nullable()),
    madMg: z.array(z.number().nullable()),
    inclinationDeg: z.array(z.number().nullable()),
  })
  .openapi('Epochs');

const changed = z
  .object({
    beforeEngine: z.string(),
    afterEngine: z.string(),
    days: z
      .array(
        z.object({
          date: z.iso.date(),
          minutes: z.record(z.string(), z.object({ before: z.number(), after: z.number() })),
          steps: z.object({ before: z.int(), after: z.int() }),
          sitToStand: z.object({ before: z.int(), after: z.int() }),
        }),
      )
      .describe('days on which something differs, with what differs'),
    ownLabels: z.int().describe('labels set by hand: they stay'),
  })
  .openapi('Changed');

const analysis = named('Analysis', analysisSchema);

const span = z.object({
  fromMs: z.coerce.number().describe('UTC, milliseconds'),
  toMs: z.coerce.number(),
});

export const recordingRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/people/{id}/recordings',
    tags: ['recordings'],
    summary: 'Recordings of a person that are not in the trash',
    request: byId,
    responses: { 200: jsonAnswer(z.array(recording), 'latest first'), ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/recordings/{id}',
    tags: ['recordings'],
    summary: 'One recording',
    request: byId,
    responses: { 200: jsonAnswer(recording, 'the recording'), ...problems },
  }),
  analysis: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/analysis',
    tags: ['recordings'],
    summary: 'The analysis as the engine gave it, without labels set by hand',
    request: byId,
    responses: { 200: jsonAnswer(analysis, 'as of legwork analyze --json'), ...problems },
  }),
  epochs: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/epochs',
    tags: ['recordings'],
    summary: 'The label of every second of a stretch, at most a day long',
    request: { ...byId, query: span },
    responses: { 200: jsonAnswer(epochs, 'the seconds'), ...problems },
  }),
  trace: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/trace',
    tags: ['recordings'],
    summary: 'Smallest and largest acceleration in bins, never more bins than asked for',
    request: {
      ...byId,
      query: span.extend({
        bins: z.coerce.number().int().min(1).max(10_000).describe('most bins: pixels of the plot'),
      }),
    },
    responses: { 200: jsonAnswer(trace, 'the bins'), ...problems },
  }),
  file: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/file',
    tags: ['recordings'],
    summary: 'The original file, byte by byte',
    request: byId,
    responses: {
      200: { description: 'the file', content: { 'application/octet-stream': { schema: z.string() } } },
      ...problems,
    },
  }),
  report: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/report',
    tags: ['recordings'],
    summary: 'A page that can be passed on, without name, serial number and start date',
    request: byId,
    responses: {
      200: { description: 'the page', content: { 'text/html': { schema: z.string() } } },
      ...problems,
    },
  }),
  change: createRoute({
    method: 'patch',
    path: '/api/recordings/{id}',
    tags: ['recordings'],
    summary: 'Read it with other options; it is analysed again',
    request: { ...byId, ...jsonBody(z.object({ options: readingOptions })) },
    responses: { 200: jsonAnswer(recording, 'the recording'), ...problems },
  }),
  recompute: createRoute({
    method: 'post',
    path: '/api/recordings/{id}/recompute',
    tags: ['recordings'],
    summary: 'Analyse again with the engine of now; labels set by hand stay',
    request: byId,
    responses: { 200: jsonAnswer(recording, 'the recording'), ...problems },
  }),
  changed: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/changes',
    tags: ['recordings'],
    summary: 'What the last recomputing changed',
    request: byId,
    responses: { 200: jsonAnswer(changed.nullable(), 'null: analysed only once'), ...problems },
  }),
  compare: createRoute({
    method: 'get',
    path: '/api/recordings/{id}/comparison',
    tags: ['recordings'],
    summary: 'This week beside another of the same person',
    request: { ...byId, query: z.object({ before: id.describe('the recording of the week before') }) },
    responses: {
      200: jsonAnswer(named('Comparison', comparisonSchema), 'as of legwork compare'),
      ...problems,
    },
  }),
  trash: createRoute({
    method: 'delete',
    path: '/api/recordings/{id}',
    tags: ['recordings'],
    summary: 'Put a recording into the trash',
    request: { ...byId, ...once },
    responses: { ...done, ...problems },
  }),
  restore: createRoute({
    method: 'post',
    path: '/api/recordings/{id}/restore',
    tags: ['recordings'],
    summary: 'Take a recording out of the trash',
    request: { ...byId, ...once },
    responses: { 200: jsonAnswer(recording, 'the recording'), ...problems },
  }),
};
