import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';
import { readStoreId } from '../../store/read-store-id.ts';
import type { Store } from '../../store/store.ts';

/**
 * Refuses what was meant for other data: the same address may lead to another folder, or to a demo, the next time that
 * the server starts, and a page that was open meanwhile does not know.
 */
export function guardStore(store: Store): MiddlewareHandler {
  return async (c, next) => {
    const meant = c.req.header('legwork-store');
    if (meant !== undefined && meant !== (await readStoreId(store.db)))
      throw new InputError(
        'other-store',
        'this was meant for other data than those that are open here',
        c.req.path,
        'start Legwork with the folder of those data',
      );
    await next();
  };
}
