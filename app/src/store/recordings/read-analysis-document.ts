import { notFound } from '../not-found.ts';
import type { Query } from '../store.ts';

/** An analysis as the engine gave it, JSON, and where its files are found by. */
export interface AnalysisDocument {
  id: string;
  engineVersion: string;
  document: string;
  /** Size of the file of epochs; null where there is none. */
  epochsBytes: number | null;
}

/**
 * The current analysis of a recording.
 *
 * @throws InputError `not-found` where it has not been analysed yet
 */
export async function readAnalysisDocument(db: Query, recordingId: string): Promise<AnalysisDocument> {
  const row = await db
    .selectFrom('analysis')
    .select(['id', 'engine_version', 'document', 'epochs_bytes'])
    .where('recording_id', '=', recordingId)
    .where('current', '=', 1)
    .executeTakeFirst();
  if (!row) throw notFound('analysis of this recording', recordingId);
  return {
    id: row.id,
    engineVersion: row.engine_version,
    document: row.document,
    epochsBytes: row.epochs_bytes,
  };
}
