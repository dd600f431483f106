import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { isSession } from '../../store/sessions/sessions.ts';
import type { Store } from '../../store/store.ts';

/** What every route of the API needs but those that let in or describe it. */
const open = new Set(['POST /api/session', 'GET /api/docs', 'GET /api/openapi.json']);

/**
 * Lets only browsers in that once had the code: any user of this machine can reach its loopback.
 *
 * @param cookie its name
 */
export function requireSession(store: Store, cookie: () => string): MiddlewareHandler {
  return async (c, next) => {
    const token = getCookie(c, cookie());
    const isOpen = open.has(`${c.req.method} ${c.req.path}`);
    if (!isOpen && !(token && (await isSession(store, token))))
      throw new InputError(
        'not-let-in',
        'this browser has not been let in',
        c.req.path,
        'open the address that legwork serve printed; it works once',
      );
    await next();
  };
}
