import type { Query } from '../store.ts';
import { type Label, labelOfRow } from './label.ts';

/** Labels that a person set, by time; reverted ones too. Those of recordings in the trash are left out. */
export async function listLabels(db: Query, personId: string): Promise<Label[]> {
  const rows = await db
    .selectFrom('label')
    .innerJoin('recording', 'recording.id', 'label.recording_id')
    .selectAll('label')
    .where('label.person_id', '=', personId)
    .where('recording.trashed_ms', 'is', null)
    .orderBy('start_ms')
    .orderBy('label.id')
    .execute();
  return rows.map((row) => labelOfRow(row, row.id, row.person_id, row.recording_id));
}
