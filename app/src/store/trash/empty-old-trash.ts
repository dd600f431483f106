import { erasePerson } from '../people/erase-person.ts';
import { eraseRecording } from '../recordings/erase-recording.ts';
import type { Store } from '../store.ts';
import { listTrash } from './list-trash.ts';

/**
 * Erases what has been in the trash for longer than it is kept.
 *
 * @returns how many people and recordings
 */
export async function emptyOldTrash(store: Store): Promise<number> {
  const old = (await listTrash(store.db)).filter(({ erasedMs }) => erasedMs <= store.now());
  for (const { kind, id, name } of old) {
    if (kind === 'person') await erasePerson(store, id, name);
    else await eraseRecording(store, id);
  }
  return old.length;
}
