import type { Store } from '../store.ts';
import { readRecording } from './read-recording.ts';
import type { Recording } from './recording.ts';

/** Takes the recording that waits longest for its analysis; null if none does. It is `analysing` from then on. */
export async function nextWaiting(store: Store): Promise<Recording | null> {
  return store.write(async (trx) => {
    const row = await trx
      .selectFrom('recording')
      .select('id')
      .where('state', '=', 'waiting')
      .where('trashed_ms', 'is', null)
      .orderBy('created_ms')
      .orderBy('id')
      .executeTakeFirst();
    if (!row) return null;
    await trx.updateTable('recording').set({ state: 'analysing' }).where('id', '=', row.id).execute();
    return readRecording(trx, row.id);
  });
}
