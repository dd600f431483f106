import { expect, test } from 'vitest';
import { tremblingShare } from './trembling-share.ts';

test('a sensor shows the waves up to half of its rate', () => {
  expect(tremblingShare(25)).toBe(1);
  expect(tremblingShare(100)).toBe(1);
  expect(tremblingShare(12.5)).toBeCloseTo(0.58, 2);
  expect(tremblingShare(5)).toBe(0);
});
