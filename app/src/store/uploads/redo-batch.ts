import type { Store } from '../store.ts';
import { type Batch, contentsOf, readBatch } from './batch.ts';

/**
 * Takes what an undone import brought out of the trash.
 *
 * @throws InputError `not-found`
 */
export async function redoBatch(store: Store, id: string): Promise<Batch> {
  return store.write(async (trx) => {
    const { recordings } = await readBatch(trx, id);
    const { contents } = await trx
      .updateTable('batch')
      .set({ undone_ms: null })
      .where('id', '=', id)
      .returning('contents')
      .executeTakeFirstOrThrow();
    for (const [table, ids] of [
      ['recording', recordings.map((recording) => recording.id)],
      ['person', contentsOf(contents).people],
    ] as const)
      for (const one of ids)
        await trx.updateTable(table).set({ trashed_ms: null }).where('id', '=', one).execute();
    return readBatch(trx, id);
  });
}
