import type { Store } from '../store.ts';
import type { Person } from './person.ts';
import { readPerson } from './read-person.ts';

/**
 * Takes a person out of the trash.
 *
 * @throws InputError `not-found`
 */
export async function restorePerson(store: Store, id: string): Promise<Person> {
  return store.write(async (trx) => {
    await trx.updateTable('person').set({ trashed_ms: null }).where('id', '=', id).execute();
    return readPerson(trx, id);
  });
}
