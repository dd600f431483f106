import createClient from 'openapi-fetch';
import type { components, paths } from './openapi.d.ts';

/** What the server's answers hold, by name. */
export type Schemas = components['schemas'];

/** Asks the server that gave this page. Its routes and their types come from `docs/openapi.json`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
