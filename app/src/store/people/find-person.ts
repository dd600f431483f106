import { InputError } from '@legwork/engine';
import type { Query } from '../store.ts';
import { listPeople } from './list-people.ts';
import type { Person } from './person.ts';

/**
 * The person of a name, who is not in the trash.
 *
 * @throws InputError `no-such-person`, `several-people`
 */
export async function findPerson(db: Query, name: string): Promise<Person> {
  const people = await listPeople({ db });
  const [person, another] = people.filter((one) => one.name === name);
  if (another)
    throw new InputError(
      'several-people',
      'several people have this name',
      name,
      'give one of them another name',
    );
  if (!person)
    throw new InputError(
      'no-such-person',
      'there is nobody of this name',
      name,
      people.length > 0 ? `there are ${people.map((one) => one.name).join(', ')}` : 'there is nobody yet',
    );
  return person;
}
