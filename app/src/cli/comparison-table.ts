import { type Comparison, type OutcomeDefinition, outcomeDefinitions, outcomeNames } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';
import { printable } from './printable.ts';

/**
 * A comparison for people: a line for each outcome with both means, the difference and the smallest real change. Ends
 * with a line break.
 *
 * @example
 * process.stdout.write(comparisonTable(compareAnalyses(january, june)));
 */
export function comparisonTable({ before, after, outcomes, notes }: Comparison): string {
  const compared = outcomeNames.flatMap((name) => {
    const difference = outcomes[name];
    const definition: OutcomeDefinition = outcomeDefinitions[name];
    return difference ? [{ definition, difference }] : [];
  });
  const rows = compared.map(({ definition, difference }) => {
    const text = (value: number) => value.toFixed(Math.max(1, definition.digits));
    return [
      `${definition.label}${definition.unit ? `, ${definition.unit}` : ''}`,
      text(difference.before),
      text(difference.after),
      `${difference.difference > 0 ? '+' : ''}${text(difference.difference)}`,
      text(difference.smallestRealChange),
      difference.real ? 'yes' : 'no',
    ];
  });
  const published = compared.flatMap(({ definition }) =>
    definition.published ? [`${definition.label}: ${definition.published}.`] : [],
  );
  const real = compared.filter(({ difference }) => difference.real).length;
  const lines = [
    ...[before, after].map(
      ({ file, start, end, validDays }) =>
        `${file}: ${start.slice(0, 10)} to ${end.slice(0, 10)} UTC, mean of ${validDays} valid days`,
    ),
    '',
    ...alignColumns([['', 'first', 'second', 'difference', 'smallest real change', 'real'], ...rows]),
    '',
    `${real} of ${compared.length} differences are larger than day-to-day variation explains in 95 of 100 cases; 1 in 20 would be by chance.`,
    ...(notes.length > 0 ? ['', 'Mind', ...notes.map((note) => `  ${note}`)] : []),
    ...(published.length > 0 ? ['', 'Measured by others', ...published.map((line) => `  ${line}`)] : []),
    '',
  ];
  return lines.map(printable).join('\n');
}
