import { checkTimezone } from '@legwork/engine';
import type { Store } from '../store.ts';
import { type Person, type PersonFields, personColumns } from './person.ts';
import { readPerson } from './read-person.ts';

/**
 * Changes what is known of a person; what is not given stays. Of each thing what was said last holds, whatever the order
 * in which changes come in.
 *
 * @param editedMs when somebody said so; default now
 * @throws InputError `not-found`, `unknown-timezone`
 * @example
 * await changePerson(store, ada.id, { massKg: 61 }, Date.parse('2026-11-17T10:00:00Z'));
 */
export async function changePerson(
  store: Store,
  id: string,
  fields: Partial<PersonFields>,
  editedMs = store.now(),
): Promise<Person> {
  checkTimezone(fields.timezone ?? undefined);
  // A clock that is ahead must not make an edit win over all later ones.
  const saidMs = Math.min(editedMs, store.now());
  return store.write(async (trx) => {
    await readPerson(trx, id);
    const { edited } = await trx
      .selectFrom('person')
      .select('edited')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const times: Record<string, number> = JSON.parse(edited);
    const held = Object.entries(personColumns(fields)).filter(([column]) => saidMs >= (times[column] ?? 0));
    for (const [column] of held) times[column] = saidMs;
    await trx
      .updateTable('person')
      .set({ ...Object.fromEntries(held), edited: JSON.stringify(times) })
      .where('id', '=', id)
      .execute();
    return readPerson(trx, id);
  });
}
