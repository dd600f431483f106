import type { Store } from '../store.ts';
import { readRecording } from './read-recording.ts';
import type { ReadingOptions, Recording } from './recording.ts';

/**
 * Has a recording wait for being analysed, again or with other options. What is known of it stays until then.
 *
 * @param options default: those that it has
 * @throws InputError `not-found`
 */
export async function queueRecording(store: Store, id: string, options?: ReadingOptions): Promise<Recording> {
  return store.write(async (trx) => {
    await trx
      .updateTable('recording')
      .set({ state: 'waiting', problem: null, ...(options && { options: JSON.stringify(options) }) })
      .where('id', '=', id)
      .execute();
    return readRecording(trx, id);
  });
}
