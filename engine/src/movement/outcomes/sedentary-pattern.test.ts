import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pow, seededRandom } from '../../number/index.ts';
import { sedentaryPattern } from './sedentary-pattern.ts';

test('median and usual bout: half of the bouts, half of the time', () => {
  expect(sedentaryPattern([1, 2, 3, 10])).toMatchObject({ longestMin: 10, medianMin: 2.5, usualMin: 10 });
  expect(sedentaryPattern([10, 20, 30])).toMatchObject({ medianMin: 20, usualMin: 30 });
  expect(sedentaryPattern([10, 20, 29])).toMatchObject({ usualMin: 20 });
  expect(sedentaryPattern([5, 15]).transitionProbabilityPerMin).toBe(0.1);
});

test('without bouts there is no pattern, with few no distribution', () => {
  expect(Object.values(sedentaryPattern([]))).toEqual([null, null, null, null, null, null]);
  expect(sedentaryPattern([1, 2, 3])).toMatchObject({ alpha: null, gini: null });
});

test('finds the exponent of bouts that follow a power law', () => {
  const random = seededRandom(5);
  for (const exponent of [1.4, 1.7, 2.5]) {
    const lengths = Array.from({ length: 20_000 }, () => pow(1 - random.next(), -1 / (exponent - 1)) / 6);
    expect(sedentaryPattern(lengths).alpha).toBeCloseTo(exponent, 1);
  }
});

test('Gini: 0 for equal bouts, towards 1 for all the time in one', () => {
  expect(sedentaryPattern(new Array(12).fill(7)).gini).toBeCloseTo(0);
  expect(sedentaryPattern([...new Array(99).fill(0.2), 10_000]).gini).toBeGreaterThan(0.99);
});

const lengths = fc.array(fc.integer({ min: 10, max: 20_000 }), { minLength: 10, maxLength: 80 });

test('the order of the bouts is nothing; half of the time is in bouts of the usual length and longer', () => {
  fc.assert(
    fc.property(lengths, (seconds) => {
      const minutes = seconds.map((value) => value / 60);
      const pattern = sedentaryPattern(minutes);
      expect(sedentaryPattern([...minutes].reverse())).toEqual(pattern);
      const total = minutes.reduce((sum, value) => sum + value, 0);
      const inLonger = (least: number) =>
        minutes.filter((value) => value >= least).reduce((sum, value) => sum + value, 0);
      expect(inLonger(pattern.usualMin!)).toBeGreaterThanOrEqual(total / 2 - 1e-9);
      expect(inLonger(pattern.usualMin! + 1e-9)).toBeLessThan(total / 2 + 1e-9);
      expect(pattern.usualMin).toBeGreaterThanOrEqual(pattern.medianMin! - 1e-9);
      expect(pattern.gini).toBeGreaterThanOrEqual(-1e-9);
      expect(pattern.gini).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { seed: 1, numRuns: 300 },
  );
});
