import type { Store } from '../store.ts';
import { type Batch, contentsOf, readBatch } from './batch.ts';

/**
 * Undoes an import: its recordings go to the trash, and the people that came with it. Twice is once.
 *
 * @throws InputError `not-found`
 */
export async function undoBatch(store: Store, id: string): Promise<Batch> {
  return store.write(async (trx) => {
    const { recordings } = await readBatch(trx, id);
    const now = store.now();
    const { contents } = await trx
      .updateTable('batch')
      .set((set) => ({ undone_ms: set.fn.coalesce('undone_ms', set.val(now)) }))
      .where('id', '=', id)
      .returning('contents')
      .executeTakeFirstOrThrow();
    for (const [table, ids] of [
      ['recording', recordings.map((recording) => recording.id)],
      ['person', contentsOf(contents).people],
    ] as const)
      for (const one of ids)
        await trx
          .updateTable(table)
          .set({ trashed_ms: now })
          .where('id', '=', one)
          .where('trashed_ms', 'is', null)
          .execute();
    return readBatch(trx, id);
  });
}
