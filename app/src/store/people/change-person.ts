import { checkTimezone } from '@legwork/engine';
import type { Store } from '../store.ts';
import { type Person, type PersonFields, personColumns } from './person.ts';
import { readPerson } from './read-person.ts';

/**
 * Changes what is known of a person; what is not given stays.
 *
 * @throws InputError `not-found`, `unknown-timezone`
 */
export async function changePerson(store: Store, id: string, fields: Partial<PersonFields>): Promise<Person> {
  checkTimezone(fields.timezone ?? undefined);
  return store.write(async (trx) => {
    const columns = personColumns(fields);
    if (Object.keys(columns).length > 0)
      await trx.updateTable('person').set(columns).where('id', '=', id).execute();
    return readPerson(trx, id);
  });
}
