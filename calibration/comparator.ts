import type { Scenario, ScenarioPhase } from '../engine/src/adaptation/scenario.ts';

/** A law of one line, to compare with: what it says grows with time in one way, whatever the load. */
export const comparatorNames = ['no change', 'linear', 'logarithmic', 'one-line law'] as const;
export type ComparatorName = (typeof comparatorNames)[number];
export const comparatorKinds = ['size', 'strength', 'aerobic'] as const;
export type ComparatorKind = (typeof comparatorKinds)[number];

/** The numbers of one comparator for one kind of outcome. */
export interface Comparator {
  name: ComparatorName;
  kind: ComparatorKind;
  /** Percent lost, and gained in training, for each unit of its time. */
  loss: number;
  gain: number;
  /** Of the calf, times the thigh; of exercise against the loss. */
  calf: number;
  countermeasure: number;
  /** Standard deviation that it misses a study by, points, beyond the spread of people. */
  missSd: number;
}

const grow: Readonly<Record<ComparatorName, (days: number) => number>> = {
  'no change': () => 0,
  linear: (days) => days,
  logarithmic: (days) => Math.log(1 + days),
  'one-line law': (days) => Math.min(60, days),
};

/** What a comparator says of an outcome: percent change from day `fromDay` to `day`. */
export function compareWith(
  comparator: Pick<Comparator, 'name' | 'loss' | 'gain' | 'calf' | 'countermeasure'>,
  scenario: Scenario,
  outcome: string,
  fromDay: number,
  day: number,
): number {
  const at = (when: number): number => changeAt(comparator, scenario, outcome, when);
  return 100 * ((1 + at(day) / 100) / (1 + at(fromDay) / 100) - 1);
}

function changeAt(
  {
    name,
    loss,
    gain,
    calf,
    countermeasure,
  }: Pick<Comparator, 'name' | 'loss' | 'gain' | 'calf' | 'countermeasure'>,
  { phases }: Scenario,
  outcome: string,
  day: number,
): number {
  const factor = outcome.startsWith('plantarFlexor') ? calf : 1;
  let change = 0;
  let left = day;
  for (const phase of phases) {
    const days = Math.min(left, phase.days);
    left -= days;
    const grown = grow[name](days);
    if (isLoss(phase)) change -= loss * factor * (phase.sessions ? countermeasure : 1) * grown;
    else if (phase.sessions) change += gain * grown;
    // Back to what was before, as fast as it went.
    else change = Math.sign(change) * Math.max(0, Math.abs(change) - loss * factor * grown);
  }
  return change;
}

function isLoss({ activity }: ScenarioPhase): boolean {
  return activity !== 'habitual';
}
