import { notFound } from '../not-found.ts';
import { type Recording, recordingOfRow, selectRecordings } from '../recordings/recording.ts';
import type { Query } from '../store.ts';

/** What was imported together. */
export interface Batch {
  id: string;
  personId: string;
  createdMs: number;
  undoneMs: number | null;
  /** With those in the trash. */
  recordings: Recording[];
}

/** Imports of files by a person, newest first. */
export async function listBatches(db: Query, personId: string): Promise<Batch[]> {
  const batches = await db
    .selectFrom('batch')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_ms', 'desc')
    .orderBy('id')
    .execute();
  const rows = await selectRecordings(db)
    .where('recording.person_id', '=', personId)
    .orderBy('recording.created_ms')
    .orderBy('recording.id')
    .execute();
  const byBatch = Map.groupBy(rows.map(recordingOfRow), ({ batchId }) => batchId);
  return batches.map((batch) => ({
    id: batch.id,
    personId,
    createdMs: batch.created_ms,
    undoneMs: batch.undone_ms,
    recordings: byBatch.get(batch.id) ?? [],
  }));
}

/**
 * One import.
 *
 * @throws InputError `not-found`
 */
export async function readBatch(db: Query, id: string): Promise<Batch> {
  const batch = await db.selectFrom('batch').select('person_id').where('id', '=', id).executeTakeFirst();
  if (!batch?.person_id) throw notFound('import', id);
  return (await listBatches(db, batch.person_id)).find((other) => other.id === id)!;
}
