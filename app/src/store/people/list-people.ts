import type { Store } from '../store.ts';
import { type Person, personOfRow, selectPeople } from './person.ts';

/** Everybody who is not in the trash, by name. */
export async function listPeople({ db }: Pick<Store, 'db'>): Promise<Person[]> {
  const rows = await selectPeople(db).where('trashed_ms', 'is', null).orderBy('name').orderBy('id').execute();
  return rows.map(personOfRow);
}
