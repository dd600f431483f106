import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { whittakerSmooth } from './whittaker-smooth.ts';

const ones = (n: number) => new Float64Array(n).fill(1);

test('keeps straight lines as they are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 300 }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      (n, offset, slope, stiffness) => {
        const line = Float64Array.from({ length: n }, (_, i) => offset + slope * i);
        whittakerSmooth(line, ones(n), stiffness).forEach((value, i) => {
          expect(value).toBeCloseTo(line[i], 5);
        });
      },
    ),
  );
});

test('is the least of its own sum: no neighbouring curve is better', () => {
  const random = seededRandom(3);
  const values = Float64Array.from({ length: 40 }, () => random.normal(0, 1));
  const weights = Float64Array.from({ length: 40 }, () => random.between(0.1, 1));
  const smooth = whittakerSmooth(values, weights, 7);
  const cost = (z: Float64Array) =>
    z.reduce((sum, value, i) => {
      const bend = i + 2 < z.length ? value - 2 * z[i + 1] + z[i + 2] : 0;
      return sum + weights[i] * (values[i] - value) ** 2 + 7 * bend * bend;
    }, 0);
  const least = cost(smooth);
  for (let i = 0; i < 40; i++) {
    for (const step of [-1e-3, 1e-3]) {
      const other = smooth.slice();
      other[i] += step;
      expect(cost(other)).toBeGreaterThan(least);
    }
  }
});

test('halves a wave of the frequency that the stiffness says', () => {
  const rateHz = 25;
  const wave = Float64Array.from({ length: 1000 }, (_, i) => Math.sin((2 * Math.PI * 2 * i) / rateHz));
  const smooth = whittakerSmooth(wave, ones(1000), (rateHz / (2 * Math.PI * 2)) ** 4);
  expect(Math.max(...smooth.slice(400, 600))).toBeCloseTo(0.5, 1);
});

test('passes over values without weight', () => {
  const values = Float64Array.of(0, 1, 99, 3, 4);
  const smooth = whittakerSmooth(values, Float64Array.of(1, 1, 0, 1, 1), 1);
  expect(smooth[2]).toBeCloseTo(2, 9);
});

test('leaves one value and none as they are', () => {
  expect([...whittakerSmooth(Float64Array.of(5), ones(1), 1)]).toEqual([5]);
  expect([...whittakerSmooth(new Float64Array(0), ones(0), 1)]).toEqual([]);
});
