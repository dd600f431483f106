import type { Store } from '../store.ts';
import { readPerson } from './read-person.ts';

/**
 * Puts a person into the trash, where the recordings stay with them. Doing it twice changes nothing.
 *
 * @throws InputError `not-found`
 */
export async function trashPerson(store: Store, id: string): Promise<void> {
  await store.write(async (trx) => {
    await readPerson(trx, id);
    await trx
      .updateTable('person')
      .set({ trashed_ms: store.now() })
      .where('id', '=', id)
      .where('trashed_ms', 'is', null)
      .execute();
  });
}
