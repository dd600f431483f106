import type { MadeEdit } from './edit.ts';

/** Ids of people and recordings that edits have taken out of the trash, and not put into it again. */
export function takenOutOfTrash(edits: readonly MadeEdit[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { edit } of edits) {
    if (edit.kind === 'restore-person' || edit.kind === 'restore-recording') out.add(edit.id);
    if (edit.kind === 'trash-person' || edit.kind === 'trash-recording') out.delete(edit.id);
    if (edit.kind === 'redo-import') for (const id of edit.recordingIds) out.add(id);
    if (edit.kind === 'undo-import') for (const id of edit.recordingIds) out.delete(id);
  }
  return out;
}
