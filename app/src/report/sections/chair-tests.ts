import type { Analysis } from '@legwork/engine';
import { dataTable } from '../charts/data-table.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

const names = {
  'five-times-sit-to-stand': 'Five-times sit-to-stand',
  'chair-stand-30s': '30-s chair stand',
} as const;

/**
 * The chair-stand tests that were recognised, with their scores.
 *
 * @returns nothing where there are none
 * @example
 * chairTests(analysis, facts);
 */
export function chairTests({ tests = [] }: Analysis, { clock }: ReportFacts): Html | false {
  if (tests.length === 0) return false;
  const rows = tests.map(({ kind, start, seconds, repetitions, ambiguous }) => [
    clock.dayAndTime(Date.parse(start)),
    names[kind],
    seconds === null ? `${formatCount(repetitions ?? 0)} stands` : `${seconds.toFixed(1)} s`,
    ambiguous ? 'five rises filled 30 s: fits both tests' : '',
  ]);
  const heading =
    tests.length === 1 ? 'A chair-stand test was seen' : `${tests.length} chair-stand tests were seen`;
  const table = { caption: 'Chair-stand tests', columns: ['Began', 'Test', 'Score', 'Note'], rows };
  return section(
    'chair-tests',
    heading,
    html`<p>Recognised by how someone moved: five rises from a seat in a row, or rises that go on for 30 s. The five-times
test is timed from the first rise to the fifth time upright, without the time from the word "go" to the first rise. Whether
the arms helped and how high the chair was can't be seen.</p>
${dataTable(table)}`,
  );
}
