import { type Activity, activityLabels } from '../recording/index.ts';
import { noData, type SedentaryBout } from './activity.ts';
import { eachRun } from './runs.ts';

/** A stretch of time with the same activity. */
export interface Bout {
  /** UTC milliseconds. */
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
  /** Of stairs, where it is known. */
  direction?: 'up' | 'down';
  /** Of sitting and lying: how likely it is lying, 0 to 1. */
  lyingProbability?: number;
}

/** What is known of epochs beside their labels. */
export interface EpochDetails {
  /** For each second of stairs 1 up, 2 down, 0 not known. */
  stairs: Uint8Array;
  /** Every sedentary bout in order. */
  sedentary: readonly SedentaryBout[];
}

/** Of recordings whose stairs are not told apart: reads as 0 everywhere. */
const noStairs = new Uint8Array(0);

const directions = [undefined, 'up', 'down'] as const;
const stairsLabel = activityLabels.indexOf('stairs');
const sedentaryLabels = [activityLabels.indexOf('sit'), activityLabels.indexOf('lie')];

/**
 * Joins epochs to bouts. Epochs without samples are in none; stairs up and stairs down are bouts of their own.
 *
 * @param labels index into `activityLabels` for each second
 * @param cadence steps a minute for each second
 * @param startMs UTC milliseconds of epoch 0
 * @example
 * findBouts(Uint8Array.of(2, 2, 5), Float32Array.of(0, 0, 120), 0); // sit 0-2 s, walk 2-3 s with 2 steps
 */
export function findBouts(
  labels: Uint8Array,
  cadence: Float32Array,
  startMs: number,
  { stairs, sedentary }: EpochDetails = { stairs: noStairs, sedentary: [] },
): Bout[] {
  const bouts: Bout[] = [];
  let next = 0;
  const add = (from: number, to: number) => {
    const bout: Bout = {
      startMs: startMs + from * 1000,
      endMs: startMs + to * 1000,
      activity: activityLabels[labels[from]],
      steps: Math.round(countSteps(cadence, from, to)),
    };
    if (labels[from] === stairsLabel && (stairs[from] ?? 0) > 0) bout.direction = directions[stairs[from]];
    if (sedentaryLabels.includes(labels[from])) {
      while (next < sedentary.length && sedentary[next].to <= from) next++;
      // A seat that only the transitions showed is none of those that were weighed: it is sitting.
      if (next < sedentary.length && sedentary[next].from < to)
        bout.lyingProbability = sedentary[next].lyingProbability;
    }
    bouts.push(bout);
  };
  eachRun(labels, (from, to) => {
    if (labels[from] === noData) return;
    if (labels[from] !== stairsLabel) return add(from, to);
    for (let start = from; start < to; ) {
      let end = start + 1;
      while (end < to && stairs[end] === stairs[start]) end++;
      add(start, end);
      start = end;
    }
  });
  return bouts;
}

/** Steps from epoch `from` to `to` (exclusive). */
export function countSteps(cadence: Float32Array, from: number, to: number): number {
  let steps = 0;
  for (let i = from; i < to; i++) steps += cadence[i] / 60;
  return steps;
}
