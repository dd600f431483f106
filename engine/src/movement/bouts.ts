import { type Activity, activityLabels } from '../recording/index.ts';
import { noData } from './activity.ts';
import { eachRun } from './runs.ts';

/** A stretch of time with the same activity. */
export interface Bout {
  /** UTC milliseconds. */
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
}

/**
 * Joins epochs to bouts. Epochs without samples are in none.
 *
 * @param labels index into `activityLabels` for each second
 * @param cadence steps a minute for each second
 * @param startMs UTC milliseconds of epoch 0
 * @example
 * findBouts(Uint8Array.of(2, 2, 5), Float32Array.of(0, 0, 120), 0); // sit 0-2 s, walk 2-3 s with 2 steps
 */
export function findBouts(labels: Uint8Array, cadence: Float32Array, startMs: number): Bout[] {
  const bouts: Bout[] = [];
  eachRun(labels, (from, to) => {
    if (labels[from] === noData) return;
    bouts.push({
      startMs: startMs + from * 1000,
      endMs: startMs + to * 1000,
      activity: activityLabels[labels[from]],
      steps: Math.round(countSteps(cadence, from, to)),
    });
  });
  return bouts;
}

/** Steps from epoch `from` to `to` (exclusive). */
export function countSteps(cadence: Float32Array, from: number, to: number): number {
  let steps = 0;
  for (let i = from; i < to; i++) steps += cadence[i] / 60;
  return steps;
}
