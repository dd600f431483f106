import { noData } from './activity.ts';
import { type Activity, activityLabels } from './activity-labels.ts';
import { eachRun } from './runs.ts';

/** A run of seconds with the same activity. */
export interface Bout {
  /** First epoch. */
  from: number;
  /** One past the last epoch. */
  to: number;
  activity: Activity;
  steps: number;
}

/**
 * Joins epochs to bouts. Epochs without samples are in none.
 *
 * @param labels index into `activityLabels` for each second
 * @param cadence steps a minute for each second
 * @example
 * findBouts(Uint8Array.of(2, 2, 5), Float32Array.of(0, 0, 120)); // sit 0-2, walk 2-3 with 2 steps
 */
export function findBouts(labels: Uint8Array, cadence: Float32Array): Bout[] {
  const bouts: Bout[] = [];
  eachRun(labels, (from, to) => {
    if (labels[from] === noData) return;
    bouts.push({ from, to, activity: activityLabels[labels[from]], steps: countSteps(cadence, from, to) });
  });
  return bouts;
}

/** Steps from epoch `from` to `to` (exclusive), rounded. */
export function countSteps(cadence: Float32Array, from: number, to: number): number {
  let steps = 0;
  for (let i = from; i < to; i++) steps += cadence[i] / 60;
  return Math.round(steps);
}
