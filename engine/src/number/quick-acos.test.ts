import { expect, test } from 'vitest';
import { acos, quickAcos } from './index.ts';

test('is within 2.5e-8 of the arccosine everywhere', () => {
  for (let i = -10_000; i <= 10_000; i++) {
    const x = i / 10_000;
    expect(Math.abs(quickAcos(x) - acos(x))).toBeLessThan(2.5e-8);
  }
});

test('is exact at its ends', () => {
  expect(quickAcos(1)).toBe(0);
  expect(quickAcos(-1)).toBe(Math.PI);
});
