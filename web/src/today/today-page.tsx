import { DataGate } from '../person/data-gate.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { Today } from './today.tsx';

/** What the legs did today, and what that means. */
export default function TodayPage() {
  const { nav, today } = useTexts();
  return (
    <DataGate title={nav.today} promise={today.promise}>
      {(person) => <Today key={person.id} person={person} />}
    </DataGate>
  );
}
