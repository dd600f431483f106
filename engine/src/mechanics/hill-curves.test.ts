import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeForceLength, forceVelocity, passiveForceLength } from './hill-curves.ts';

test('the active force is greatest near the optimal length and fades on both sides', () => {
  expect(activeForceLength(1)).toBeCloseTo(1, 1);
  expect(activeForceLength(0.5)).toBeLessThan(0.3);
  expect(activeForceLength(1.6)).toBeLessThan(0.3);
});

test('the passive force is 0 at length 0.2, 1 at 1.6 and rises in between', () => {
  expect(passiveForceLength(0.2)).toBe(0);
  expect(passiveForceLength(1.6)).toBeCloseTo(1, 12);
  expect(passiveForceLength(2)).toBeCloseTo(1, 12);
  const length = fc.double({ min: 0.2, max: 1.6, noNaN: true });
  fc.assert(
    fc.property(length, length, (one, other) => {
      const [short, long] = one < other ? [one, other] : [other, one];
      expect(passiveForceLength(long)).toBeGreaterThanOrEqual(passiveForceLength(short));
    }),
    { seed: 51 },
  );
});

test('shortening lowers the force to nothing at the greatest velocity, lengthening raises it', () => {
  expect(forceVelocity(0)).toBeCloseTo(1, 2);
  expect(forceVelocity(-1)).toBeCloseTo(0, 2);
  expect(forceVelocity(-2)).toBe(0);
  expect(forceVelocity(0.5)).toBeGreaterThan(1.3);
});
