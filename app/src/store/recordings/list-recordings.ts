import type { Query } from '../store.ts';
import { type Recording, recordingOfRow, selectRecordings } from './recording.ts';

/** Recordings of a person that are not in the trash; the latest first, those not analysed yet before them. */
export async function listRecordings(db: Query, personId: string): Promise<Recording[]> {
  const rows = await selectRecordings(db)
    .where('recording.person_id', '=', personId)
    .where('recording.trashed_ms', 'is', null)
    .orderBy('recording.created_ms', 'desc')
    .orderBy('recording.id')
    .execute();
  const recordings = rows.map(recordingOfRow);
  const last = Number.POSITIVE_INFINITY;
  return recordings.sort((a, b) => {
    const [startA, startB] = [a.startMs ?? last, b.startMs ?? last];
    return startA === startB ? 0 : startB - startA;
  });
}
