import { notFound } from '../not-found.ts';
import type { Query } from '../store.ts';
import { type Label, labelOfRow } from './label.ts';

/**
 * One label as it stands.
 *
 * @throws InputError `not-found`
 */
export async function readLabel(db: Query, id: string): Promise<Label> {
  const row = await db.selectFrom('label').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('label', id);
  return labelOfRow(row, row.id, row.person_id, row.recording_id);
}
