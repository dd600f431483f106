import { notFound } from '../not-found.ts';
import type { Query } from '../store.ts';
import { type Person, personOfRow, selectPeople } from './person.ts';

/**
 * One person, also one in the trash.
 *
 * @throws InputError `not-found`
 */
export async function readPerson(db: Query, id: string): Promise<Person> {
  const row = await selectPeople(db).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('person', id);
  return personOfRow(row);
}
