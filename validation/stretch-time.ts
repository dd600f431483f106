import { cutRateHz } from './read-cuts.ts';

/** Half of the window whose mean gives the direction of gravity, s. */
const halfWindowS = 0.25;

/**
 * The forces of the same movement done at another tempo: positions stay, so that accelerations fall with the square of
 * the time. Gravity is taken to be 1 g along the mean force over 0.5 s, the rest to be acceleration. To be read at
 * `100 / factor` Hz.
 *
 * @param factor how much longer it takes
 */
export function stretchTime(forceG: Float64Array, factor: number): Float64Array {
  const half = Math.round(halfWindowS * cutRateHz);
  const count = forceG.length / 3;
  const stretched = new Float64Array(forceG.length);
  for (let i = 0; i < count; i++) {
    const window = forceG.subarray(3 * Math.max(0, i - half), 3 * Math.min(count, i + half + 1));
    const sum = [0, 0, 0];
    window.forEach((value, k) => {
      sum[k % 3] += value;
    });
    const size = Math.hypot(...sum);
    for (let axis = 0; axis < 3; axis++) {
      const gravity = sum[axis] / size;
      stretched[3 * i + axis] = gravity + (forceG[3 * i + axis] - gravity) / factor ** 2;
    }
  }
  return stretched;
}
