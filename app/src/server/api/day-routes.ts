import { createRoute, z } from '@hono/zod-openapi';
import { analysisSchema } from '@legwork/engine';
import { activity, byId, date, id, jsonAnswer, jsonBody, named, once, problems, timeMs } from './common.ts';

const measuredDay = named('MeasuredDay', analysisSchema.shape.days.element);

const band = z
  .object({
    startMs: timeMs,
    endMs: timeMs,
    activity,
    steps: z.int(),
    own: z.boolean().describe('set by hand'),
    labelId: id.nullable().describe('the label that set it'),
  })
  .openapi('Band');

const day = z
  .object({
    date,
    recordingId: id,
    timezone: z.string(),
    startMs: timeMs.describe('midnight'),
    endMs: timeMs.describe('the next midnight: 23, 24 or 25 h later'),
    measuredBands: z
      .array(band.pick({ startMs: true, endMs: true, activity: true, steps: true }))
      .nullable()
      .describe('as measured, where a label is in them; null: bands are'),
    bands: z.array(band).describe('of this recording on this day, labels set by hand in them'),
    minutes: z.record(activity, z.number()).describe('with labels set by hand'),
    steps: z.int(),
    measured: measuredDay.describe('as the engine gave it'),
  })
  .openapi('Day');

const summary = z
  .object({
    date,
    recordingId: id,
    minutes: z.record(activity, z.number()).describe('with labels set by hand'),
    steps: z.int(),
    sitToStand: z.int(),
    longestSedentaryMin: z.number(),
    wornMinutes: z.number().nullable(),
    valid: z.boolean().nullable(),
    ownLabels: z.boolean(),
  })
  .openapi('DaySummary');

const label = z
  .object({
    id,
    personId: id,
    recordingId: id,
    startMs: timeMs,
    endMs: timeMs,
    activity,
    note: z.string(),
    editedMs: timeMs.describe('when the person did it, by the clock of the device'),
    revertedMs: timeMs.nullable(),
  })
  .openapi('Label');

const labelChange = label.pick({ recordingId: true, startMs: true, endMs: true, activity: true }).extend({
  note: z.string().max(1000).optional(),
  editedMs: timeMs.describe(
    'an older edit of the same label than the one there is kept in the history alone',
  ),
});

const dates = z.object({ from: date, to: date.describe('this day too; at most 400 days') });

const editTime = z.object({
  editedMs: z.coerce.number().int().optional().describe('when the person did it; default now'),
});

export const dayRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/people/{id}/days',
    tags: ['days'],
    summary: 'Days with their bands; a day that two recordings cover comes twice',
    request: { ...byId, query: dates },
    responses: { 200: jsonAnswer(z.array(day), 'by date'), ...problems },
  }),
  summaries: createRoute({
    method: 'get',
    path: '/api/people/{id}/day-summaries',
    tags: ['days'],
    summary: 'The same without bands, for any number of days',
    request: { ...byId, query: dates.partial() },
    responses: { 200: jsonAnswer(z.array(summary), 'by date'), ...problems },
  }),
  labels: createRoute({
    method: 'get',
    path: '/api/people/{id}/labels',
    tags: ['days'],
    summary: 'Labels set by hand',
    request: byId,
    responses: { 200: jsonAnswer(z.array(label), 'by time; reverted ones too'), ...problems },
  }),
  setLabel: createRoute({
    method: 'put',
    path: '/api/labels/{id}',
    tags: ['days'],
    summary: 'Say what a stretch was; the id is made by the caller, and the same request twice does no harm',
    request: { ...byId, ...once, ...jsonBody(labelChange) },
    responses: { 200: jsonAnswer(label, 'as it stands now'), ...problems },
  }),
  revertLabel: createRoute({
    method: 'delete',
    path: '/api/labels/{id}',
    tags: ['days'],
    summary: 'Go back to what was measured; the label can be set again',
    request: { ...byId, ...once, query: editTime },
    responses: { 200: jsonAnswer(label, 'as it stands now'), ...problems },
  }),
  restoreLabel: createRoute({
    method: 'post',
    path: '/api/labels/{id}/restore',
    tags: ['days'],
    summary: 'Set a reverted label again',
    request: { ...byId, ...once, query: editTime },
    responses: { 200: jsonAnswer(label, 'as it stands now'), ...problems },
  }),
  labelHistory: createRoute({
    method: 'get',
    path: '/api/labels/{id}/history',
    tags: ['days'],
    summary: 'Every version of a label',
    request: byId,
    responses: { 200: jsonAnswer(z.array(label), 'as they came in'), ...problems },
  }),
};
