import type { Store } from '../store.ts';
import { editLabel, versionOf } from './edit-label.ts';
import type { Label } from './label.ts';

/**
 * Sets a reverted label again.
 *
 * @param editedMs when the person did it; default now
 * @throws InputError `not-found`
 */
export async function restoreLabel(store: Store, id: string, editedMs?: number): Promise<Label> {
  return store.write((trx) =>
    editLabel(trx, store, id, (current) => {
      const version = versionOf(current, id);
      return current!.revertedMs === null
        ? version
        : {
            ...version,
            edited_ms: editedMs ?? Math.max(store.now(), current!.editedMs + 1),
            reverted_ms: null,
          };
    }),
  );
}
