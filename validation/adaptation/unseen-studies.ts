import { comparatorNames } from '../../calibration/comparator.ts';
import type { ValidationLine } from '../validation-line.ts';
import { rowLine } from './row-line.ts';
import { type ScoredRow, scoreRows } from './score-rows.ts';
import { holds, intervalScore, mean, median, missOf } from './scores.ts';

const kinds = [
  { kind: 'size', words: 'size', mostPoints: 2.5 },
  { kind: 'strength', words: 'strength', mostPoints: 4.5 },
  { kind: 'aerobic', words: 'VO2max', mostPoints: 3.5 },
] as const;
const coverageGoal = { from: 0.7, to: 0.92 };

/** Size, strength and VO2max of people in studies of which no row was fitted: the headline. */
export async function validateUnseenStudies(): Promise<ValidationLine[]> {
  const rows = scoreRows().filter(({ how, evidence }) => how !== 'sign' && evidence.role === 'unseen');
  const held = rows.filter((row) => holds(row.laws, row)).length;
  const share = held / rows.length;
  return [
    {
      what: `80 % band of a study's mean holds the published value, ${rows.length} rows`,
      figure: `${(100 * share).toFixed(0)} % (${held})`,
      goal: `${100 * coverageGoal.from} to ${100 * coverageGoal.to} %`,
      reached: share >= coverageGoal.from && share <= coverageGoal.to,
    },
    ...kinds.flatMap(({ kind, words, mostPoints }) => {
      const own = rows.filter((row) => row.kind === kind);
      return [errorLine(own, words, mostPoints), scoreLine(own, words)];
    }),
    ...rows.map(rowLine),
  ];
}

function errorLine(rows: readonly ScoredRow[], words: string, mostPoints: number): ValidationLine {
  const error = median(rows.map((row) => missOf(row.laws, row)));
  return {
    what: `${words}, ${rows.length} rows: median absolute error`,
    figure: `${error.toFixed(2)} points`,
    goal: `at most ${mostPoints}`,
    reached: error <= mostPoints,
    note: `the same of the comparators: ${comparatorNames
      .map((name) => `${name} ${median(rows.map((row) => missOf(row.comparators[name]!, row))).toFixed(2)}`)
      .join(', ')}`,
  };
}

function scoreLine(rows: readonly ScoredRow[], words: string): ValidationLine {
  const laws = mean(rows.map((row) => intervalScore(row.laws, row)));
  const others = comparatorNames.map((name) => ({
    name,
    score: mean(rows.map((row) => intervalScore(row.comparators[name]!, row))),
  }));
  const best = others.reduce((a, b) => (b.score < a.score ? b : a));
  return {
    what: `${words}, ${rows.length} rows: mean interval score, smaller is better`,
    figure: laws.toFixed(1),
    goal: `better than ${others.map(({ name, score }) => `${name} ${score.toFixed(1)}`).join(', ')}`,
    reached: laws < best.score,
    note: laws < best.score ? 'the laws win' : `${best.name} predicts better than the laws`,
  };
}
