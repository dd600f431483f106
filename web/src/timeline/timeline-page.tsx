import type { PageProps } from '../app/page-props.ts';
import { DataGate } from '../person/data-gate.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { Timeline } from './timeline.tsx';

/** What the legs did, from a month to the single sample. */
export default function TimelinePage({ rest }: PageProps) {
  const { nav, timeline } = useTexts();
  return (
    <DataGate title={nav.timeline} promise={timeline.promise}>
      {(person) => <Timeline key={person.id} personId={person.id} shown={rest} />}
    </DataGate>
  );
}
