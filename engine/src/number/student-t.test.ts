import { expect, test } from 'vitest';
import { studentT975 } from './student-t.ts';

// From printed tables of the distribution.
test.each([
  [6, 2.447],
  [8, 2.306],
  [12, 2.179],
  [30, 2.042],
  [120, 1.98],
  [Number.POSITIVE_INFINITY, 1.96],
])('%d degrees of freedom: %d', (degrees, quantile) => {
  expect(studentT975(degrees)).toBeCloseTo(quantile, 2);
});

test('is within 1 % of the table at the fewest degrees, and refuses fewer', () => {
  expect(Math.abs(studentT975(3) / 3.182 - 1)).toBeLessThan(0.01);
  expect(() => studentT975(2)).toThrow('invalid degrees of freedom: 2');
});
