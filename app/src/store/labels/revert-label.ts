import type { Store } from '../store.ts';
import { editLabel, versionOf } from './edit-label.ts';
import type { Label } from './label.ts';

/**
 * Goes back to what was measured where a label is; the label stays, and can be set again.
 *
 * @param editedMs when the person did it; default now
 * @throws InputError `not-found`
 */
export async function revertLabel(store: Store, id: string, editedMs = store.now()): Promise<Label> {
  return store.write((trx) =>
    editLabel(trx, store, id, (current) => {
      const version = versionOf(current, id);
      // Twice is once.
      return current!.revertedMs === null
        ? { ...version, edited_ms: editedMs, reverted_ms: editedMs }
        : version;
    }),
  );
}
