import type { Store } from '../store.ts';

/** Has what an earlier process was analysing when it ended wait again. */
export async function waitAgain(store: Store): Promise<void> {
  await store.write((trx) =>
    trx.updateTable('recording').set({ state: 'waiting' }).where('state', '=', 'analysing').execute(),
  );
}
