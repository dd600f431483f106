import { join } from 'node:path';
import { readCsv } from '../read-csv.ts';
import type { ValidationLine } from '../validation-line.ts';
import { performRow } from './perform-row.ts';
import { quantityOf } from './quantity-of.ts';

const goal = 0.9;

/** What is larger than what, of verified published rows: the table was fixed before it was first run. */
export async function validateOrderings(): Promise<ValidationLine[]> {
  const lines = readCsv(join(import.meta.dirname, 'orderings.csv')).map(orderingLine);
  const held = lines.filter(({ reached }) => reached).length;
  return [
    {
      what: `orderings that hold, of ${lines.length}`,
      figure: `${held} (${Math.round((100 * held) / lines.length)} %)`,
      goal: `at least ${100 * goal} %`,
      reached: held >= goal * lines.length,
      note: 'not testable ones: validation/mechanics/not-testable.csv',
    },
    ...lines,
  ];
}

function orderingLine(row: Record<string, string>): ValidationLine {
  const { ids, metric, basis } = row;
  const larger = row.larger!;
  const [first, second] = metric!.split(' > ') as [string, string | undefined];
  const smaller = row.smaller || larger;
  const smallerOptions = row.smaller ? row.smallerOptions! : row.largerOptions!;
  const a = quantityOf(first, larger, row.largerOptions!);
  const b = quantityOf(second ?? first, smaller, smallerOptions);
  const isDone = [performRow(larger, row.largerOptions!), performRow(smaller, smallerOptions)].every(
    ({ feasible }) => feasible,
  );
  const name = (exercise: string, options: string) => `${exercise} ${options}`.trim();
  return {
    what: second
      ? `${ids}: ${metric} in ${name(larger, row.largerOptions!)}`
      : `${ids}: ${metric}, ${name(larger, row.largerOptions!)} > ${name(smaller, smallerOptions)}`,
    figure: `${a.toPrecision(3)} and ${b.toPrecision(3)}`,
    goal: 'the first is larger',
    reached: a > b,
    note: [basis, isDone ? '' : "the muscles can't do it"].filter(Boolean).join('; '),
  };
}
