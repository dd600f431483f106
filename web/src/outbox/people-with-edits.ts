import type { Schemas } from '../api/client.ts';
import type { MadeEdit } from './edit.ts';

type Person = Schemas['Person'];

/**
 * People as they are with edits that the server has not answered for yet.
 *
 * @param people as the server told
 * @example
 * peopleWithEdits([ada], [{ edit: { kind: 'change-person', id: ada.id, name: 'Ada', changes: { massKg: 61 } }, madeMs }]);
 */
export function peopleWithEdits(people: readonly Person[], edits: readonly MadeEdit[]): readonly Person[] {
  const trashed = new Set<string>();
  let shown = [...people];
  for (const { edit, madeMs } of edits) {
    const { kind, id } = edit;
    if (kind === 'add-person' && !shown.some((person) => person.id === id))
      shown.push(newPerson(edit, madeMs));
    if (kind === 'change-person')
      shown = shown.map((person) => (person.id === id ? { ...person, ...edit.changes } : person));
    if (kind === 'trash-person') trashed.add(id);
    if (kind === 'restore-person') trashed.delete(id);
  }
  return shown.filter(({ id }) => !trashed.has(id));
}

function newPerson({ id, name }: { id: string; name: string }, createdMs: number): Person {
  return {
    id,
    name,
    sex: null,
    birthYear: null,
    massKg: null,
    heightM: null,
    timezone: null,
    loadTarget: null,
    demo: false,
    createdMs,
    trashedMs: null,
    recordings: 0,
  };
}
