import type { Store } from '../store.ts';

/**
 * Has every recording wait that another version of the engine analysed. Those in the trash are left alone.
 *
 * @returns how many
 */
export async function queueOutdated(store: Store, engineVersion: string): Promise<number> {
  return store.write(async (trx) => {
    const rows = await trx
      .selectFrom('recording')
      .innerJoin('analysis', 'analysis.recording_id', 'recording.id')
      .select('recording.id')
      .where('analysis.current', '=', 1)
      .where('analysis.engine_version', '!=', engineVersion)
      .where('recording.trashed_ms', 'is', null)
      .execute();
    for (const { id } of rows)
      await trx
        .updateTable('recording')
        .set({ state: 'waiting', problem: null })
        .where('id', '=', id)
        .execute();
    return rows.length;
  });
}
