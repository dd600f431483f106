import './evidence.css';
import { evidence as evidenceRows } from '@legwork/engine';
import { useMemo, useState } from 'react';
import { useTexts } from '../settings/settings-context.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { type EvidenceSearch, findRows } from './find-rows.ts';

/** Every published number that the model stands on, and what it was used for. */
export default function EvidencePage() {
  const { evidence } = useTexts();
  const [search, setSearch] = useState<EvidenceSearch>({
    words: '',
    species: 'all',
    use: 'all',
    grade: 'all',
  });
  const found = useMemo(() => findRows(evidenceRows, search), [search]);
  const set = (part: Partial<EvidenceSearch>) => setSearch((last) => ({ ...last, ...part }));
  return (
    <>
      <header className="page-head">
        <h1>{evidence.countIs(evidenceRows.length)}</h1>
        <p className="muted">{evidence.about}</p>
      </header>
      <search className="evidence-search no-print">
        <label className="field">
          {evidence.search}
          <input
            type="search"
            value={search.words}
            placeholder={evidence.searchFor}
            onChange={(event) => set({ words: event.currentTarget.value })}
          />
        </label>
        <Choice
          label={evidence.speciesLabel}
          value={search.species}
          options={{ all: evidence.all, ...evidence.species }}
          onChange={(species) => set({ species })}
        />
        <Choice
          label={evidence.useLabel}
          value={search.use}
          options={{ all: evidence.all, ...evidence.uses }}
          onChange={(use) => set({ use })}
        />
        <Choice
          label={evidence.gradeLabel}
          value={search.grade}
          options={{ all: evidence.all, A: 'A', B: 'B', C: 'C', D: 'D', open: evidence.open }}
          onChange={(grade) => set({ grade })}
        />
      </search>
      <p role="status" className="small muted">
        {evidence.found(found.length)}
      </p>
      <ul className="evidence-list">
        {found.map((row) => (
          <EvidenceCard key={row.id} row={row} />
        ))}
      </ul>
      <Grades />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {Object.entries<string>(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the letters mean. */
function Grades() {
  const { evidence } = useTexts();
  return (
    <section>
      <h2>{evidence.gradesTitle}</h2>
      <ul>
        {evidence.grades.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
