import { notFound } from '../not-found.ts';
import type { Query } from '../store.ts';
import { type Recording, recordingOfRow, selectRecordings } from './recording.ts';

/**
 * One recording, also one in the trash.
 *
 * @throws InputError `not-found`
 */
export async function readRecording(db: Query, id: string): Promise<Recording> {
  const row = await selectRecordings(db).where('recording.id', '=', id).executeTakeFirst();
  if (!row) throw notFound('recording', id);
  return recordingOfRow(row);
}
