import type { Motion } from '../exercise/index.ts';

/**
 * The time that each frame stands for, s; they add up to the motion's duration. Of a cycle all are alike; of a motion
 * with two ends the first and the last stand for half (the trapezoidal rule).
 *
 * @example
 * frameDurations(buildMotion('squat', describeBody())).reduce((sum, s) => sum + s, 0); // 3
 */
export function frameDurations({
  frames,
  durationS,
  periodic,
}: Pick<Motion, 'frames' | 'durationS' | 'periodic'>): Float64Array {
  const ends = periodic || frames < 2 ? 0 : 1;
  const durations = new Float64Array(frames).fill(durationS / (frames - ends));
  if (ends > 0) {
    durations[0]! /= 2;
    durations[frames - 1]! /= 2;
  }
  return durations;
}
