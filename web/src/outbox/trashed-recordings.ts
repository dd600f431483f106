import type { MadeEdit } from './edit.ts';

/** Ids of recordings that edits have put into the trash, and not taken out of it again. */
export function trashedRecordings(edits: readonly MadeEdit[]): ReadonlySet<string> {
  const trashed = new Set<string>();
  for (const { edit } of edits) {
    if (edit.kind === 'trash-recording') trashed.add(edit.id);
    if (edit.kind === 'restore-recording') trashed.delete(edit.id);
    if (edit.kind === 'undo-import') for (const id of edit.recordingIds) trashed.add(id);
    if (edit.kind === 'redo-import') for (const id of edit.recordingIds) trashed.delete(id);
  }
  return trashed;
}
