import { createRoute, z } from '@hono/zod-openapi';
import { done, jsonAnswer, jsonBody, problems } from './common.ts';

const session = z
  .object({
    appVersion: z.string(),
    storeId: z.uuid().describe('of the data that are open: the same address may lead to others another time'),
    engineVersion: z.string().describe('of the engine that analyses now'),
    demo: z.boolean().describe('a demo in a temporary folder: nothing of it is kept'),
  })
  .openapi('Session');

const settings = z
  .object({
    mass: z.enum(['kg', 'lb']),
    length: z.enum(['cm', 'in']),
    firstDayOfWeek: z.enum(['monday', 'sunday', 'saturday']),
    language: z.string().describe('BCP 47; empty: as the browser'),
    theme: z.enum(['system', 'light', 'dark']),
    more: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('what the pages want to keep besides'),
  })
  .openapi('Settings');

export const sessionRoutes = {
  open: createRoute({
    method: 'post',
    path: '/api/session',
    tags: ['session'],
    summary: 'Change the one-time code of the address for a cookie',
    request: jsonBody(z.object({ code: z.string() })),
    responses: { ...done, ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/session',
    tags: ['session'],
    summary: 'What is running',
    responses: { 200: jsonAnswer(session, 'what is running'), ...problems },
  }),
  readSettings: createRoute({
    method: 'get',
    path: '/api/settings',
    tags: ['session'],
    summary: 'Units, language and looks of this household',
    responses: { 200: jsonAnswer(settings, 'the settings'), ...problems },
  }),
  changeSettings: createRoute({
    method: 'patch',
    path: '/api/settings',
    tags: ['session'],
    summary: 'Change some of the settings',
    request: jsonBody(settings.partial()),
    responses: { 200: jsonAnswer(settings, 'the settings'), ...problems },
  }),
};
