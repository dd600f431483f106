import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../number/index.ts';
import { compareWeeks } from './compare-weeks.ts';

test('the published formula, with the t quantile in place of 1.96', () => {
  const found = compareWeeks([10, 12, 14, 12], [20, 22, 24, 22]);
  const sem = Math.sqrt(8 / 3 / 4);
  expect(found).toMatchObject({ before: 12, after: 22, difference: 10, real: true });
  expect(found?.standardError).toBeCloseTo(Math.SQRT2 * sem);
  expect(found?.smallestRealChange).toBeCloseTo(2.447 * Math.SQRT2 * sem, 2);
});

test('too few days tell nothing', () => {
  expect(compareWeeks([1], [2, 3, 4, 5])).toBeNull();
  expect(compareWeeks([1, 2], [3, 4])).toBeNull();
});

test('without a difference only 5 of 100 comparisons call it real', () => {
  const random = seededRandom(3);
  const week = () => Array.from({ length: 7 }, () => 500 + 60 * random.normal());
  let real = 0;
  for (let i = 0; i < 4000; i++) if (compareWeeks(week(), week())?.real) real++;
  expect(real / 4000).toBeGreaterThan(0.035);
  expect(real / 4000).toBeLessThan(0.065);
});

const values = fc.array(fc.integer({ min: 0, max: 1440 }), { minLength: 3, maxLength: 14 });

test('the other way round only the sign changes; a change of unit changes no verdict', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const found = compareWeeks(before, after)!;
      const back = compareWeeks(after, before)!;
      expect(back.difference).toBeCloseTo(-found.difference);
      expect(back.smallestRealChange).toBeCloseTo(found.smallestRealChange);
      const hours = compareWeeks(
        before.map((value) => value * 2),
        after.map((value) => value * 2),
      )!;
      expect(hours.real).toBe(found.real);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('more of the same days tell smaller changes', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const once = compareWeeks(before, after)!;
      const twice = compareWeeks([...before, ...before], [...after, ...after])!;
      expect(twice.smallestRealChange).toBeLessThanOrEqual(once.smallestRealChange);
    }),
    { seed: 2, numRuns: 200 },
  );
});
