/** The muscles whose load is followed. */
export const loadedMuscles = ['kneeExtensors', 'plantarFlexors', 'hamstrings'] as const;
export type LoadedMuscle = (typeof loadedMuscles)[number];

/**
 * All that the adaptation of a body is made from: one number a day in each channel. A dose gives the same.
 *
 * `relative` is what a day's ordinary movement asks: 1 an ordinary ambulatory day, 0 nothing. `resistance` is what sets
 * against a load ask, on the same scale: the sum of cycles x (force over the force of a step)^p, over the cycles of an
 * ordinary day. Only the latter makes muscle grow beyond what an ordinary life keeps.
 */
export interface DailyLoad {
  days: number;
  relative: Record<LoadedMuscle, Float64Array>;
  resistance: Record<LoadedMuscle, Float64Array>;
  /** Oxygen uptake above rest: 1 an ordinary ambulatory day. */
  aerobic: Float64Array;
  /** 1 on days without weight, in orbit; 0 on others. */
  weightless: Float64Array;
}
