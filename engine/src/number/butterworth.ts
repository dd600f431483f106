import { sin, tan } from './math.ts';

/**
 * Coefficients of a cascade of second-order sections, five numbers a section: b0, b1, b2, a1, a2 of
 * `y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2]`.
 */
export type Sections = Float64Array;

/**
 * A digital Butterworth low-pass filter by the bilinear transform with pre-warping (Oppenheim & Schafer,
 * Discrete-Time Signal Processing, 3rd ed., section 7.2).
 *
 * @param order even, at least 2
 * @param cutoffHz -3 dB point, below half the sample rate
 * @param sampleRateHz samples per second
 * @returns `order / 2` sections
 * @throws RangeError for an odd order or a cut-off outside (0, sampleRateHz / 2)
 * @example
 * const sections = butterworthLowPass(4, 5, 25);
 */
export function butterworthLowPass(order: number, cutoffHz: number, sampleRateHz: number): Sections {
  if (order < 2 || order % 2 !== 0) throw new RangeError(`order must be even and at least 2: ${order}`);
  if (!(cutoffHz > 0 && cutoffHz < sampleRateHz / 2)) throw new RangeError(`invalid cutoffHz: ${cutoffHz}`);
  const warped = tan((Math.PI * cutoffHz) / sampleRateHz);
  const sections = new Float64Array((order / 2) * 5);
  for (let section = 0; section < order / 2; section++) {
    const damping = 2 * sin((Math.PI * (2 * section + 1)) / (2 * order));
    const a0 = 1 + damping * warped + warped * warped;
    sections.set(
      [
        (warped * warped) / a0,
        (2 * warped * warped) / a0,
        (warped * warped) / a0,
        (2 * (warped * warped - 1)) / a0,
        (1 - damping * warped + warped * warped) / a0,
      ],
      section * 5,
    );
  }
  return sections;
}
