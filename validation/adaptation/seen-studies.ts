import type { ValidationLine } from '../validation-line.ts';
import { rowLine } from './row-line.ts';
import { scoreRows } from './score-rows.ts';
import { holds } from './scores.ts';

/** Rows of studies that were also fitted, or that shaped the laws: a check inside the sample, no evidence. */
export async function validateSeenStudies(): Promise<ValidationLine[]> {
  const rows = scoreRows().filter(({ how, evidence }) => how !== 'sign' && evidence.role !== 'unseen');
  const held = rows.filter((row) => holds(row.laws, row)).length;
  return [
    {
      what: `80 % band of a study's mean holds the published value, ${rows.length} rows`,
      figure: `${((100 * held) / rows.length).toFixed(0)} % (${held})`,
      goal: 'printed, not scored',
      reached: true,
    },
    ...rows.map(rowLine),
  ];
}
