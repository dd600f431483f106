import { randomUUID } from 'node:crypto';
import { checkTimezone } from '@legwork/engine';
import type { Store } from '../store.ts';
import { type Person, type PersonFields, personColumns } from './person.ts';
import { readPerson } from './read-person.ts';

/**
 * Adds a person. With an id that is there already nothing is added, so that a request can be sent twice.
 *
 * @throws InputError `unknown-timezone`
 * @example
 * const ada = await addPerson(store, { name: 'Ada' });
 */
export async function addPerson(
  store: Store,
  {
    id = randomUUID(),
    demo = false,
    ...fields
  }: Partial<PersonFields> & { name: string; id?: string; demo?: boolean },
): Promise<Person> {
  checkTimezone(fields.timezone ?? undefined);
  return store.write(async (trx) => {
    await trx
      .insertInto('person')
      .values({
        ...personColumns(fields),
        id,
        name: fields.name,
        demo: demo ? 1 : 0,
        created_ms: store.now(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return readPerson(trx, id);
  });
}
