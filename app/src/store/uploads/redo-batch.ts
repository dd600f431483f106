import type { Store } from '../store.ts';
import { type Batch, readBatch } from './batch.ts';

/**
 * Takes the recordings of an undone import out of the trash.
 *
 * @throws InputError `not-found`
 */
export async function redoBatch(store: Store, id: string): Promise<Batch> {
  return store.write(async (trx) => {
    await readBatch(trx, id);
    await trx.updateTable('batch').set({ undone_ms: null }).where('id', '=', id).execute();
    await trx.updateTable('recording').set({ trashed_ms: null }).where('batch_id', '=', id).execute();
    return readBatch(trx, id);
  });
}
