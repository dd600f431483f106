import type { Query } from './store.ts';

/** The UUID of a store, by which a page tells it from others that the same address may lead to. */
export async function readStoreId(db: Query): Promise<string> {
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'storeId')
    .executeTakeFirstOrThrow();
  return value;
}
