import type { Store } from '../store.ts';
import { readRecording } from './read-recording.ts';
import type { Recording } from './recording.ts';

/**
 * Puts a recording into the trash. Doing it twice changes nothing.
 *
 * @throws InputError `not-found`
 */
export async function trashRecording(store: Store, id: string): Promise<Recording> {
  return store.write(async (trx) => {
    await readRecording(trx, id);
    await trx
      .updateTable('recording')
      .set({ trashed_ms: store.now() })
      .where('id', '=', id)
      .where('trashed_ms', 'is', null)
      .execute();
    return readRecording(trx, id);
  });
}
