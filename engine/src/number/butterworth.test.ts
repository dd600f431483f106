import { expect, test } from 'vitest';
import { butterworthLowPass } from './butterworth.ts';

/** Gain of the cascade at a frequency, from its transfer function on the unit circle. */
function gainAt(sections: Float64Array, hz: number, rateHz: number): number {
  const angle = (2 * Math.PI * hz) / rateHz;
  let gain = 1;
  for (let s = 0; s < sections.length; s += 5) {
    const [b0, b1, b2, a1, a2] = sections.subarray(s, s + 5);
    const magnitude = (c0: number, c1: number, c2: number) =>
      Math.hypot(
        c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle),
        c1 * Math.sin(angle) + c2 * Math.sin(2 * angle),
      );
    gain *= magnitude(b0, b1, b2) / magnitude(1, a1, a2);
  }
  return gain;
}

test.each([2, 4, 6])(
  'passes 0 Hz, halves the power at the cut-off and falls off with its order (%i)',
  (order) => {
    const sections = butterworthLowPass(order, 2, 100);
    expect(gainAt(sections, 0, 100)).toBeCloseTo(1, 10);
    expect(gainAt(sections, 2, 100)).toBeCloseTo(Math.SQRT1_2, 10);
    // Two octaves up: 1 / sqrt(1 + 4^(2 order)), a little less through the bilinear transform.
    expect(gainAt(sections, 8, 100)).toBeLessThan(1 / Math.sqrt(1 + 4 ** (2 * order)));
  },
);

test('refuses an odd order and a cut-off beyond half the rate', () => {
  expect(() => butterworthLowPass(3, 2, 100)).toThrow('order must be even and at least 2: 3');
  expect(() => butterworthLowPass(4, 50, 100)).toThrow('invalid cutoffHz: 50');
  expect(() => butterworthLowPass(4, Number.NaN, 100)).toThrow('invalid cutoffHz: NaN');
});
