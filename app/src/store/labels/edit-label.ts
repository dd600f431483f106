import type { Tables } from '../database/tables.ts';
import { notFound } from '../not-found.ts';
import type { Query, Store } from '../store.ts';
import { type Label, labelOfRow } from './label.ts';
import { readLabel } from './read-label.ts';

type Version = Omit<Tables['label_version'], 'label_id' | 'version' | 'received_ms' | 'note'> & {
  note: string;
};

/**
 * Puts a version of a label beside those that are there, inside a transaction. The version edited last holds, whatever
 * the order in which they come in; the same version twice is there once.
 *
 * @param change makes the version from the one that holds, or from null
 * @throws InputError `not-found`
 */
export async function editLabel(
  trx: Query,
  { now }: Pick<Store, 'now'>,
  id: string,
  change: (current: Label | null) => Version & { person_id: string; recording_id: string },
): Promise<Label> {
  const row = await trx.selectFrom('label').selectAll().where('id', '=', id).executeTakeFirst();
  const current = row ? labelOfRow(row, id, row.person_id, row.recording_id) : null;
  const { person_id, recording_id, ...asked } = change(current);
  // A clock that is ahead must not make an edit win over all later ones.
  const version = { ...asked, edited_ms: Math.min(asked.edited_ms, now()) };
  if (!current)
    await trx
      .insertInto('label')
      .values({ ...version, id, person_id, recording_id })
      .execute();
  else if (version.edited_ms > current.editedMs)
    await trx.updateTable('label').set(version).where('id', '=', id).execute();
  const versions = await trx.selectFrom('label_version').selectAll().where('label_id', '=', id).execute();
  const columns = Object.keys(version) as (keyof Version)[];
  if (!versions.some((there) => columns.every((column) => there[column] === version[column])))
    await trx
      .insertInto('label_version')
      .values({ ...version, label_id: id, version: versions.length + 1, received_ms: now() })
      .execute();
  return readLabel(trx, id);
}

/** The label as a version to be changed. */
export function versionOf(
  label: Label | null,
  id: string,
): Version & { person_id: string; recording_id: string } {
  if (!label) throw notFound('label', id);
  return {
    person_id: label.personId,
    recording_id: label.recordingId,
    start_ms: label.startMs,
    end_ms: label.endMs,
    activity: label.activity,
    note: label.note,
    edited_ms: label.editedMs,
    reverted_ms: label.revertedMs,
  };
}
