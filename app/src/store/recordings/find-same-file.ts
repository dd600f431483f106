import type { Query } from '../store.ts';
import { type Recording, recordingOfRow, selectRecordings } from './recording.ts';

/** Recordings with the very same bytes that are not in the trash, of anybody who is not. */
export async function findSameFile(db: Query, sha256: string): Promise<Recording[]> {
  const rows = await selectRecordings(db)
    .innerJoin('person', 'person.id', 'recording.person_id')
    .where('recording.sha256', '=', sha256)
    .where('recording.trashed_ms', 'is', null)
    .where('person.trashed_ms', 'is', null)
    .orderBy('recording.created_ms')
    .execute();
  return rows.map(recordingOfRow);
}
