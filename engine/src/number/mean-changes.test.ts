import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanChanges } from './mean-changes.ts';
import { seededRandom } from './random.ts';

function noisy(means: readonly number[], each: number, sd: number): number[] {
  const random = seededRandom(1);
  return means.flatMap((mean) => Array.from({ length: each }, () => random.normal(mean, sd)));
}

test('finds where a mean changes, and where it comes back', () => {
  expect(meanChanges(noisy([0, 3, 0, -3], 40, 1), 1, { penalty: 12 })).toEqual([40, 80, 120]);
  expect(meanChanges(noisy([0], 200, 1), 1, { penalty: 12 })).toEqual([]);
});

test('takes all the values of a row together', () => {
  const rows = [
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 0],
    [1, 0],
  ];
  expect(meanChanges(rows.flat(), 2, { penalty: 0.5 })).toEqual([3]);
  expect(meanChanges(rows.flat(), 2, { penalty: 3 })).toEqual([]);
});

test('has pieces of at least so many rows', () => {
  expect(meanChanges([0, 0, 9, 0, 0, 0], 1, { penalty: 1 })).toEqual([2, 3]);
  expect(meanChanges([0, 0, 9, 0, 0, 0], 1, { penalty: 1, leastRows: 3 })).toEqual([3]);
  expect(meanChanges([0, 9], 1, { penalty: 1, leastRows: 2 })).toEqual([]);
});

test('no other single cut is better than the one it makes', () => {
  const squares = (part: readonly number[]) => {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 12 }), (values) => {
      const penalty = 50;
      const cuts = meanChanges(values, 1, { penalty });
      const cost = (at: readonly number[]) =>
        [...at, values.length].reduce(
          (sum, to, i) => sum + squares(values.slice(at[i - 1] ?? 0, to)),
          penalty * at.length,
        );
      expect(cost(cuts)).toBeLessThanOrEqual(squares(values) + 1e-9);
      for (let at = 1; at < values.length; at++) expect(cost(cuts)).toBeLessThanOrEqual(cost([at]) + 1e-9);
    }),
  );
});
