import type { Store } from '../store.ts';
import { type Batch, readBatch } from './batch.ts';

/**
 * Undoes an import: its recordings go to the trash. Twice is once.
 *
 * @throws InputError `not-found`
 */
export async function undoBatch(store: Store, id: string): Promise<Batch> {
  return store.write(async (trx) => {
    await readBatch(trx, id);
    const now = store.now();
    await trx
      .updateTable('batch')
      .set({ undone_ms: now })
      .where('id', '=', id)
      .where('undone_ms', 'is', null)
      .execute();
    await trx
      .updateTable('recording')
      .set({ trashed_ms: now })
      .where('batch_id', '=', id)
      .where('trashed_ms', 'is', null)
      .execute();
    return readBatch(trx, id);
  });
}
