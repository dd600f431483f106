import type { Query } from '../store.ts';

/** How long the trash is kept, days: a choice. */
export const trashDays = 30;
const msPerDay = 86_400_000;

/** Something that can be taken back, for a while. */
export interface Trashed {
  kind: 'person' | 'recording';
  id: string;
  name: string;
  personName: string;
  trashedMs: number;
  /** When it goes by itself. */
  erasedMs: number;
}

/** What is in the trash, the latest first. Recordings of a person in the trash are with the person. */
export async function listTrash(db: Query): Promise<Trashed[]> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'trashed_ms'])
    .where('trashed_ms', 'is not', null)
    .execute();
  const recordings = await db
    .selectFrom('recording')
    .innerJoin('person', 'person.id', 'recording.person_id')
    .select(['recording.id', 'recording.file_name', 'recording.trashed_ms', 'person.name'])
    .where('recording.trashed_ms', 'is not', null)
    .where('person.trashed_ms', 'is', null)
    .execute();
  const entry = (kind: Trashed['kind'], id: string, name: string, personName: string, trashedMs: number) => ({
    kind,
    id,
    name,
    personName,
    trashedMs,
    erasedMs: trashedMs + trashDays * msPerDay,
  });
  return [
    ...people.map(({ id, name, trashed_ms }) => entry('person', id, name, name, trashed_ms!)),
    ...recordings.map(({ id, file_name, name, trashed_ms }) =>
      entry('recording', id, file_name, name, trashed_ms!),
    ),
  ].sort((a, b) => b.trashedMs - a.trashedMs || (a.id < b.id ? -1 : 1));
}
