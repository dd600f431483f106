import './evidence.css';
import { evidenceResults, evidence as evidenceRows } from '@legwork/engine';
import { useMemo, useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Segments } from '../parts/segments.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { type EvidenceSearch, findRows } from './find-rows.ts';
import { PictureKey } from './picture-key.tsx';
import { type RowState, rowState, rowStates } from './row-state.ts';

const judged = evidenceRows.map((row) => {
  const results = evidenceResults.filter(({ id }) => id === row.id);
  return { row, results, state: rowState(row, results) };
});
/** People before animals, and what the model misses before what it meets: a first look is to show where it fails. */
const order: readonly RowState[] = ['missed', 'met', 'fitted', 'untested', 'context'];
const rows = judged.toSorted(
  (a, b) =>
    Number(a.row.species !== 'human') - Number(b.row.species !== 'human') ||
    order.indexOf(a.state) - order.indexOf(b.state),
);
const countOf = (state: RowState) => rows.filter((one) => one.state === state).length;

/** Every published number that the model stands on, what it was used for, and how the model does on it. */
export default function EvidencePage() {
  const { evidence } = useTexts();
  const [search, setSearch] = useState<EvidenceSearch>({
    words: '',
    species: 'all',
    state: 'all',
    grade: 'all',
  });
  const found = useMemo(() => findRows(rows, search), [search]);
  const set = (part: Partial<EvidenceSearch>) => setSearch((last) => ({ ...last, ...part }));
  return (
    <>
      <header className="page-head">
        <h1>{evidence.meets(countOf('met'), countOf('met') + countOf('missed'))}</h1>
        <p className="muted">{evidence.about(rows.length)}</p>
      </header>
      <search className="evidence-search no-print">
        <Segments<EvidenceSearch['state']>
          label={evidence.stateLabel}
          value={search.state}
          options={[
            { value: 'all', label: evidence.withCount(evidence.all, rows.length) },
            ...rowStates.map((value) => ({
              value,
              label: evidence.withCount(evidence.states[value], countOf(value)),
            })),
          ]}
          onChange={(state) => set({ state })}
        />
        <label className="field">
          {evidence.search}
          <input
            type="search"
            value={search.words}
            placeholder={evidence.searchFor}
            onChange={(event) => set({ words: event.currentTarget.value })}
          />
        </label>
        <ChoiceField
          label={evidence.speciesLabel}
          value={search.species}
          options={[
            ['all', evidence.all],
            ['human', evidence.species.human],
            ['mouse', evidence.species.mouse],
            ['rat', evidence.species.rat],
            ['primate', evidence.species.primate],
          ]}
          onChange={(species) => set({ species })}
        />
        <ChoiceField
          label={evidence.gradeLabel}
          value={search.grade}
          options={[
            ['all', evidence.all],
            ['A', 'A'],
            ['B', 'B'],
            ['C', 'C'],
            ['D', 'D'],
            ['open', evidence.open],
          ]}
          onChange={(grade) => set({ grade })}
        />
      </search>
      <div className="evidence-found small muted">
        <p role="status">{evidence.found(found.length)}</p>
        <PictureKey />
      </div>
      <details>
        <summary>{evidence.metTitle}</summary>
        <p className="small">{evidence.metIs}</p>
      </details>
      {found.length === 0 && <p>{evidence.noneFound}</p>}
      <ul className="evidence-list">
        {found.map(({ row, results, state }) => (
          <EvidenceCard key={row.id} row={row} results={results} state={state} />
        ))}
      </ul>
      <Grades />
    </>
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
