import type { ValidationLine } from '../validation-line.ts';
import { rowLine } from './row-line.ts';
import { scoreRows } from './score-rows.ts';
import { signOf } from './scores.ts';

const rightGoal = 0.7;

/** More, less or the same: rows of which a direction alone is published, or that are read as one. */
export async function validateDirections(): Promise<ValidationLine[]> {
  const rows = scoreRows().filter(({ how }) => how === 'sign');
  const unseen = rows.filter(({ evidence }) => evidence.role === 'unseen');
  const right = unseen.filter((row) => signOf(row.laws.median, row.kind) === row.from).length;
  const same = unseen.filter(({ from }) => from === 0).length;
  return [
    {
      what: `${unseen.length} unseen rows: directions right`,
      figure: `${((100 * right) / unseen.length).toFixed(0)} % (${right})`,
      goal: `at least ${100 * rightGoal} %`,
      reached: right / unseen.length >= rightGoal,
    },
    {
      what: 'the same, against "never changes"',
      figure: `${right} right`,
      goal: `more than ${same}`,
      reached: right > same,
    },
    ...unseen.map(rowLine),
    ...rows
      .filter(({ evidence }) => evidence.role !== 'unseen')
      .map((row) => ({ ...rowLine(row), what: `seen: ${rowLine(row).what}` })),
  ];
}
