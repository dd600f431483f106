import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Store } from '../../store/store.ts';
import { applyOnce } from '../../store/writes/apply-once.ts';

/** The store as a request is to write to it: once, if the request has an `Idempotency-Key`; the route has checked it. */
export async function storeOfWrite(c: Context, store: Store): Promise<Store> {
  const id = c.req.header('idempotency-key');
  if (id === undefined) return store;
  const { pathname, search } = new URL(c.req.url);
  const asked = JSON.stringify([c.req.method, pathname + search, await c.req.text()]);
  return applyOnce(store, {
    id: id.toLowerCase(),
    request: createHash('sha256').update(asked).digest('hex'),
  });
}
