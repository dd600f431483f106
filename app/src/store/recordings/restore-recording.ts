import type { Store } from '../store.ts';
import { readRecording } from './read-recording.ts';
import type { Recording } from './recording.ts';

/**
 * Takes a recording out of the trash; its import is no longer undone then.
 *
 * @throws InputError `not-found`
 */
export async function restoreRecording(store: Store, id: string): Promise<Recording> {
  return store.write(async (trx) => {
    const { batchId } = await readRecording(trx, id);
    await trx.updateTable('recording').set({ trashed_ms: null }).where('id', '=', id).execute();
    await trx.updateTable('batch').set({ undone_ms: null }).where('id', '=', batchId).execute();
    return readRecording(trx, id);
  });
}
