import type { Query } from '../store.ts';
import { type Label, labelOfRow } from './label.ts';
import { readLabel } from './read-label.ts';

/**
 * Every version of a label, in the order in which they came in.
 *
 * @throws InputError `not-found`
 */
export async function listLabelVersions(db: Query, id: string): Promise<Label[]> {
  const { personId, recordingId } = await readLabel(db, id);
  const rows = await db
    .selectFrom('label_version')
    .selectAll()
    .where('label_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => labelOfRow(row, id, personId, recordingId));
}
