import type { Store } from '../store.ts';

/**
 * Has what was being analysed wait again, because that ended before it was done.
 *
 * @param id of one recording; default all, as left by an earlier process
 */
export async function waitAgain(store: Store, id?: string): Promise<void> {
  await store.write(async (trx) => {
    const all = trx.updateTable('recording').set({ state: 'waiting' }).where('state', '=', 'analysing');
    await (id === undefined ? all : all.where('id', '=', id)).execute();
  });
}
