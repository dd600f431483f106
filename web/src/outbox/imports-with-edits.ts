import type { Schemas } from '../api/client.ts';
import type { MadeEdit } from './edit.ts';

type Import = Schemas['Batch'];

/**
 * Imports as they are with edits that the server has not answered for yet.
 *
 * @param imports as the server told
 */
export function importsWithEdits(imports: readonly Import[], edits: readonly MadeEdit[]): readonly Import[] {
  return edits.reduce((before, { edit, madeMs }) => {
    if (edit.kind !== 'undo-import' && edit.kind !== 'redo-import') return before;
    const undoneMs = edit.kind === 'undo-import' ? madeMs : null;
    return before.map((one) => (one.id === edit.id ? { ...one, undoneMs } : one));
  }, imports);
}
