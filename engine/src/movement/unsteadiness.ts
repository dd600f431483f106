/** Samples that are looked at together: 0.32 s. */
export const steadySamples = 8;

/**
 * How far a force is from a straight line over `steadySamples` samples, g: the root of the mean square over all axes
 * of what is left of it. A turn at an even pace leaves nothing; trembling, knocks and the noise of the sensor stay.
 *
 * @param axes g, of the same samples
 * @param from first sample
 * @returns `NaN` where an axis does not change at all, which only a sensor with coarse steps shows
 */
export function unsteadinessG(axes: readonly Float64Array[], from: number): number {
  let squares = 0;
  for (const axis of axes) {
    const own = squaresAroundLine(axis, from);
    if (own === 0) return Number.NaN;
    squares += own;
  }
  return Math.sqrt(squares / (steadySamples - 2));
}

/** Sum of the squares of the places 0, 1, 2 ... around their middle: n (n2 - 1) / 12. */
const places = (steadySamples * (steadySamples * steadySamples - 1)) / 12;

function squaresAroundLine(axis: Float64Array, from: number): number {
  const middle = (steadySamples - 1) / 2;
  let sum = 0;
  let product = 0;
  let squares = 0;
  for (let i = 0; i < steadySamples; i++) {
    const value = axis[from + i] - axis[from];
    sum += value;
    squares += value * value;
    product += (i - middle) * value;
  }
  return Math.max(0, squares - (sum * sum) / steadySamples - (product * product) / places);
}
