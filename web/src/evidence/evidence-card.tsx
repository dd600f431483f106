import type { EvidenceResult, EvidenceRow } from '@legwork/engine';
import { useFormat } from '../format/use-format.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { ResultLine } from './result-line.tsx';
import type { RowState } from './row-state.ts';

export interface EvidenceCardProps {
  row: EvidenceRow;
  results: readonly EvidenceResult[];
  state: RowState;
}

/** One published number: what, in whom, how well known, what the model says of it, from where. */
export function EvidenceCard({ row, results, state }: EvidenceCardProps) {
  const { settings, texts } = useSettings();
  const { evidence } = texts;
  const format = useFormat();
  const { id, species, scenario, population, n, outcome, region, timeDays, value, unit, spread } = row;
  // Rows are in the words of their papers.
  const lang = settings.language === 'en' ? undefined : 'en';
  const isSign = unit.startsWith('direction only');
  const digits = Number.isInteger(value) ? 0 : Math.min(2, String(value).split('.')[1]!.length);
  const number = isSign
    ? evidence.directions[value < 0 ? 'less' : value > 0 ? 'more' : 'same']
    : `${value > 0 && unit.includes('change') ? '+' : ''}${format.number(value, digits)}\u00A0${unit}`;
  return (
    <li>
      <div>
        <h2>
          <span lang={lang}>
            {capital(outcome)}
            {region && `, ${region}`}: {number}
          </span>
          <span className="tag">{evidence.gradeIs(row.grade)}</span>
        </h2>
        <p lang={lang}>
          {scenario}
          {timeDays !== null && `, ${evidence.afterDays(format.number(timeDays))}`}
        </p>
        <p className="small muted">
          {evidence.species[species]}
          {n !== null && `, n = ${n}`}: <span lang={lang}>{population}</span>
          {spread && ` (${spread})`}
        </p>
      </div>
      <div className="small">
        {results.map((result) => (
          <ResultLine key={result.reason} result={result} role={row.role} />
        ))}
        <p lang={lang}>
          {row.source}
          {row.doi && (
            <>
              {' '}
              <a href={`https://doi.org/${row.doi}`} rel="noreferrer" target="_blank">
                doi:{row.doi}
              </a>
              {!row.doiChecked && ` ${evidence.doiUnchecked}`}
            </>
          )}
        </p>
        <p>
          {state === 'context' && evidence.isContext} {evidence.readings[row.reading]}{' '}
          <span className="muted">{id}</span>
        </p>
        {row.notes && (
          <details>
            <summary>{evidence.notes}</summary>
            <p lang={lang}>{row.notes}</p>
          </details>
        )}
      </div>
    </li>
  );
}

/** A sentence begins with a capital, but "mRNA" and its kind stay as they are. */
function capital(text: string): string {
  return text.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
}
