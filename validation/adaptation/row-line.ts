import type { ValidationLine } from '../validation-line.ts';
import type { ScoredRow } from './score-rows.ts';
import { holds, signOf } from './scores.ts';

const signs = { '-1': 'less', '0': 'the same', '1': 'more' } as const;

/** One row: what was published, what the laws say of a study of its size. */
export function rowLine(row: ScoredRow): ValidationLine {
  const { id, evidence, outcome, scenario, day, from, to, laws, how, kind, note } = row;
  const band = `${laws.median.toFixed(1)} (${laws.low.toFixed(1)} to ${laws.high.toFixed(1)})`;
  const shared = {
    what: `${id} ${outcome}, ${scenario}, day ${day}${evidence.n ? `, n = ${evidence.n}` : ''}`,
    note: [evidence.source, note].filter(Boolean).join('; '),
  };
  if (how === 'sign') {
    const found = signOf(laws.median, kind);
    return {
      ...shared,
      figure: `${signs[String(found) as keyof typeof signs]}, ${band}`,
      goal: signs[String(from) as keyof typeof signs],
      reached: found === from,
    };
  }
  return {
    ...shared,
    figure: band,
    goal: from === to ? `${from.toFixed(1)} in the band` : `${from} to ${to}, touched by the band`,
    reached: holds(laws, row),
  };
}
