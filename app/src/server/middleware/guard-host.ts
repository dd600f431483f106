import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';

/**
 * Answers only who asks for this machine by its own name: a page of another site can have its name lead to 127.0.0.1,
 * and would be let read everything then.
 *
 * @param hosts with their port
 */
export function guardHost(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().includes(host))
      throw new InputError(
        'other-host',
        'this server does not go by that name',
        host,
        `open http://${hosts()[0]}`,
      );
    await next();
  };
}
