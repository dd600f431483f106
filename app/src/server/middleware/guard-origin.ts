import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';

const reading = ['GET', 'HEAD'];

/**
 * Answers only pages of this server, not those of another site or of another server on this machine, for which a
 * browser would send the cookie too. Whoever changes something has to say where it comes from, as browsers do.
 *
 * @param hosts with their port
 */
export function guardOrigin(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const ours = hosts().some((host) => origin === `http://${host}`);
    const foreign =
      (origin !== undefined && !ours) ||
      (origin === undefined && !reading.includes(c.req.method)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    // Following a link to the app is no reading of it.
    const navigation = c.req.header('sec-fetch-mode') === 'navigate' && !c.req.path.startsWith('/api/');
    if (foreign && !navigation)
      throw new InputError(
        'other-site',
        'another page may not use this server',
        origin ?? site ?? 'no origin',
        `open http://${hosts()[0]} itself`,
      );
    await next();
  };
}
