import { notFound } from '../not-found.ts';
import { type Recording, recordingOfRow, selectRecordings } from '../recordings/recording.ts';
import type { Query } from '../store.ts';

/** What was imported together. */
export interface Batch {
  id: string;
  /** Null: a package, with any number of people. */
  personId: string | null;
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
 * One import, of files or of a package.
 *
 * @throws InputError `not-found`
 */
export async function readBatch(db: Query, id: string): Promise<Batch> {
  const batch = await db.selectFrom('batch').selectAll().where('id', '=', id).executeTakeFirst();
  if (!batch) throw notFound('import', id);
  const { recordings } = contentsOf(batch.contents);
  const rows = await selectRecordings(db)
    .where((where) =>
      where.or([
        where('recording.batch_id', '=', id),
        ...(recordings.length > 0 ? [where('recording.id', 'in', recordings)] : []),
      ]),
    )
    .orderBy('recording.created_ms')
    .orderBy('recording.id')
    .execute();
  return {
    id,
    personId: batch.person_id,
    createdMs: batch.created_ms,
    undoneMs: batch.undone_ms,
    recordings: rows.map(recordingOfRow),
  };
}

/** Who and what came with a package; nobody and nothing with files. */
export function contentsOf(text: string | null): { people: string[]; recordings: string[] } {
  return text === null ? { people: [], recordings: [] } : JSON.parse(text);
}
