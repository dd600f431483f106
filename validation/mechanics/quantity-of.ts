import type { Side } from '../../engine/src/body/index.ts';
import type { ExerciseResult } from '../../engine/src/perform/exercise-result.ts';
import { largestOf, performRow, readRowOptions } from './perform-row.ts';

type Joint = 'hip' | 'knee' | 'ankle';

/**
 * A quantity of a table for an exercise: a path into `peak` (`contactForceBW.knee`), `meanActivation.MUSCLE`,
 * `peakForceN.MUSCLE`, `meanMoment.JOINT` (mean extension moment over the repetition, N m/kg), `ascent.MUSCLE` and
 * `descent.MUSCLE` (mean activation of the halves), or `largestLoadKg`.
 *
 * @example
 * quantityOf('contactForceBW.knee', 'squat', 'depthDeg=90'); // 2.6
 */
export function quantityOf(quantity: string, exercise: string, options: string): number {
  const [kind, name] = quantity.replace(/^signed /, '').split('.') as [string, string];
  if (kind === 'largestLoadKg') return largestOf(exercise, readRowOptions(options).perform);
  const result = performRow(exercise, options);
  if (kind === 'meanActivation') return result.muscles[name]!.meanActivation;
  if (kind === 'peakForceN') return result.muscles[name]!.peakForceN ?? Number.NaN;
  if (kind === 'meanMoment') return meanMoment(result, name as Joint);
  if (kind === 'ascent' || kind === 'descent') return halfActivation(result, name, kind === 'ascent');
  const value = name
    ? (result.peak as unknown as Record<string, Record<string, number>>)[kind]![name]
    : (result.peak as unknown as Record<string, number>)[kind];
  if (value === undefined) throw new Error(`there is no ${quantity}`);
  // Which way a moment turns is told by the table where it matters.
  return quantity.startsWith('moment') ? Math.abs(value) : value;
}

/** The leg that stands under the larger force at its lowest. */
function workingSide({ frames = [] }: ExerciseResult): Side {
  const knee = { right: 0, left: 0 };
  for (const { contactForceBW } of frames)
    for (const side of ['right', 'left'] as const)
      knee[side] = Math.max(knee[side], contactForceBW[side].knee);
  return knee.left > knee.right ? 'left' : 'right';
}

function meanMoment(result: ExerciseResult, joint: Joint): number {
  const side = workingSide(result);
  const moments = result.frames!.map(({ momentNm }) => momentNm[side][joint]);
  return mean(moments) / result.body.massKg;
}

/** Before the lowest point of the hip, or after it. */
function halfActivation(result: ExerciseResult, muscle: string, isAscent: boolean): number {
  const side = workingSide(result);
  const frames = result.frames!;
  const heights = frames.map(({ points }) => points.hip[1]);
  const lowest = Math.min(...heights);
  const first = heights.indexOf(lowest);
  const last = heights.lastIndexOf(lowest);
  const half = isAscent ? frames.slice(last) : frames.slice(0, first + 1);
  return mean(half.map(({ activation }) => activation[side][muscle]!));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
