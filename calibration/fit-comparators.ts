import type { CalibrationRow } from './calibration-rows.ts';
import {
  type Comparator,
  type ComparatorKind,
  comparatorKinds,
  comparatorNames,
  compareWith,
} from './comparator.ts';
import { levenbergMarquardt } from './levenberg-marquardt.ts';
import { outcomeKind } from './outcome-kind.ts';
import { significant } from './significant.ts';

/** What was said before any fit, and how far a fit may go, as standard deviation of the logarithm. */
const before = {
  loss: { size: 0.3, strength: 0.6, aerobic: 0.3 },
  gain: 0.3,
  calf: 1.6,
  countermeasure: 0.15,
};
const wide = 1;
/** Days at which a loss of so much a day stands for as much by the logarithm. */
const typicalDays = 30;

/** All comparators, for each kind of outcome, fitted to the rows that the laws are fitted to, with the same weights. */
export function fitComparators(rows: readonly CalibrationRow[]): Comparator[] {
  return comparatorKinds.flatMap((kind) =>
    comparatorNames.map((name) =>
      fitComparator(
        name,
        kind,
        rows.filter((row) => outcomeKind(row.outcome) === kind && row.scenario.species === 'human'),
      ),
    ),
  );
}

function fitComparator(
  name: Comparator['name'],
  kind: ComparatorKind,
  rows: readonly CalibrationRow[],
): Comparator {
  const scale = name === 'logarithmic' ? typicalDays / Math.log(1 + typicalDays) : 1;
  const start = [before.loss[kind] * scale, before.gain * scale, before.calf, before.countermeasure];
  const read = (vector: readonly number[]) => {
    const [loss, gain, calf, countermeasure] = vector.map(Math.exp) as [number, number, number, number];
    // Exercise against a loss does not add to it: the one aerobic row with exercise is a flight.
    return { name, loss, gain, calf, countermeasure: Math.min(1, countermeasure) };
  };
  const residual = (law: ReturnType<typeof read>, row: CalibrationRow): number =>
    predict(law, row) - row.value;
  const { parameters } = levenbergMarquardt(
    (vector) => [
      ...rows.map((row) => residual(read(vector), row) / row.sd),
      ...vector.map((value, i) => (value - Math.log(start[i]!)) / wide),
    ],
    start.map(Math.log),
  );
  const law = read(parameters);
  return {
    name,
    kind,
    loss: significant(law.loss, 6),
    gain: significant(law.gain, 6),
    calf: significant(law.calf, 6),
    countermeasure: significant(law.countermeasure, 6),
    missSd: significant(
      missOf(rows.filter(({ slope }) => !slope).map((row) => ({ miss: residual(law, row), sd: row.sd }))),
      6,
    ),
  };
}

function predict(law: Parameters<typeof compareWith>[0], row: CalibrationRow): number {
  const { scenario, outcome, fromDay, day, minus, slope } = row;
  if (slope) {
    let [xy, xx] = [0, 0];
    for (let t = 1; t <= day; t++) {
      xy += t * compareWith(law, scenario, outcome, 0, t);
      xx += t * t;
    }
    return xy / xx;
  }
  const change = compareWith(law, scenario, outcome, fromDay, day);
  return minus ? change - compareWith(law, minus, outcome, fromDay, day) : change;
}

/** The standard deviation that has to be added to those of the rows so that the misses are as large as expected. */
function missOf(misses: readonly { miss: number; sd: number }[]): number {
  const excess = (added: number): number =>
    misses.reduce((sum, { miss, sd }) => sum + miss ** 2 / (sd ** 2 + added ** 2), 0) - misses.length;
  let [low, high] = [0, 100];
  if (excess(low) <= 0) return 0;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
