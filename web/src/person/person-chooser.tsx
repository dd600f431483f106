import { useTexts } from '../settings/settings-context.tsx';
import { usePerson } from './person-context.tsx';

/** Whose data the pages show, where there is more than one person. */
export function PersonChooser() {
  const { people, person, choose } = usePerson();
  const { people: texts } = useTexts();
  if (person === null) return null;
  if (people.length === 1) return <span className="muted small">{person.name}</span>;
  return (
    <select
      aria-label={texts.whose}
      value={person.id}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
