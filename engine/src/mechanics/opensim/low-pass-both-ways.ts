import { tan } from '../../number/index.ts';

/**
 * Filters evenly sampled values with a third-order Butterworth low-pass forwards and then backwards, so that nothing is
 * delayed; both ends are first continued by half the samples, turned about the end point, so that value and slope go
 * on. As OpenSim filters coordinates before inverse dynamics. Passing twice, the amplitude at the cut-off is halved.
 *
 * What was continued is returned too: a spline through all of it has the right slopes at the ends of the motion.
 *
 * Bilinear transform with pre-warping (Oppenheim & Schafer, Discrete-Time Signal Processing, 3rd ed., section 7.2).
 *
 * @param cutoffHz above 0; at or above half the sample rate 0.49 of the rate is taken, as OpenSim does
 * @returns the filtered values, with `padding` more before and after
 * @example
 * const { filtered, padding } = lowPassBothWays(kneeDeg, 60, 6);
 * filtered[padding]; // the first frame
 */
export function lowPassBothWays(
  values: ArrayLike<number>,
  sampleRateHz: number,
  cutoffHz: number,
): { filtered: Float64Array; padding: number } {
  const count = values.length;
  const padding = Math.floor(count / 2);
  const padded = new Float64Array(count + 2 * padding);
  for (let i = 0; i < padded.length; i++) {
    const at = i - padding;
    if (at < 0) padded[i] = 2 * values[0]! - values[-at]!;
    else if (at >= count) padded[i] = 2 * values[count - 1]! - values[2 * (count - 1) - at]!;
    else padded[i] = values[at]!;
  }
  const coefficients = thirdOrder(Math.min(cutoffHz, 0.49 * sampleRateHz) / sampleRateHz);
  const backwards = filter(padded, coefficients).reverse();
  return { filtered: filter(backwards, coefficients).reverse(), padding };
}

/** b0 and a1 to a3; b is b0 times 1, 3, 3, 1. */
function thirdOrder(cutoff: number): [gain: number, a1: number, a2: number, a3: number] {
  const w = tan(Math.PI * cutoff);
  const norm = (w + 1) * (w * w + w + 1);
  const cube = w * w * w;
  return [
    cube / norm,
    (3 * cube + 2 * w * w - 2 * w - 3) / norm,
    (3 * cube - 2 * w * w - 2 * w + 3) / norm,
    ((w - 1) * (w * w - w + 1)) / norm,
  ];
}

/** The first three values are taken as they are. */
function filter(
  input: Float64Array,
  [gain, a1, a2, a3]: readonly [number, number, number, number],
): Float64Array {
  const output = input.slice();
  for (let i = 3; i < input.length; i++)
    output[i] =
      gain * (input[i]! + 3 * input[i - 1]! + 3 * input[i - 2]! + input[i - 3]!) -
      a1 * output[i - 1]! -
      a2 * output[i - 2]! -
      a3 * output[i - 3]!;
  return output;
}
