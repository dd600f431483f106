/** Where a foot was, frame by frame, m in the ground frame: its heel (or ankle) and its toes. */
export interface FootPath {
  heelX: Float64Array;
  heelY: Float64Array;
  toesX: Float64Array;
  toesY: Float64Array;
  /** Speed of the slower of both, m/s. */
  speedMS: Float64Array;
}

/** How the feet are used: in turn, or not. */
export type FootUse = 'walking' | 'standing';

/** Feet that walk get this far over the ground and against the pelvis, m: half a short stride. A choice. */
const leastStrideM = 0.3;
/** A foot on a pedal rises as far as it goes forward, one that walks less than half as far. A choice. */
const mostRise = 0.5;

/**
 * Whether somebody walks or runs: both feet travel, in turn, and rise little.
 *
 * @param pelvisX where the pelvis was, m
 * @example
 * footUse(right, left, pelvisX); // 'standing' in a squat
 */
export function footUse(right: FootPath, left: FootPath, pelvisX: Float64Array): FootUse {
  const against = [right, left].map(({ heelX }) => heelX.map((value, i) => value - pelvisX[i]!));
  for (const [i, { heelX, heelY }] of [right, left].entries()) {
    const swing = rangeOf(against[i]!);
    if (rangeOf(heelX) < leastStrideM || swing < leastStrideM || rangeOf(heelY) > mostRise * swing)
      return 'standing';
  }
  const [a, b] = against.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  });
  const together = a!.reduce((sum, value, i) => sum + value * b![i]!, 0);
  return together < 0 ? 'walking' : 'standing';
}

/** Largest less smallest value. */
export function rangeOf(values: Float64Array): number {
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
