import { expect, test } from 'vitest';
import { periodicSpline } from './periodic-spline.ts';

const keys = [
  [0.1, 2],
  [0.4, -1],
  [0.7, 3],
  [0.95, 0],
] as const;

test('it goes through its keys, whichever turn of the cycle', () => {
  const curve = periodicSpline(keys);
  for (const [phase, value] of keys) {
    expect(curve(phase)).toBeCloseTo(value, 9);
    expect(curve(phase + 3)).toBeCloseTo(value, 9);
  }
});

test('slope and bend go on where the cycle closes and at a key', () => {
  const curve = periodicSpline(keys);
  const h = 1e-4;
  for (const at of [0, 0.1, 0.7]) {
    const slope = (x: number): number => (curve(x + h) - curve(x - h)) / (2 * h);
    const bend = (x: number): number => (curve(x + h) - 2 * curve(x) + curve(x - h)) / (h * h);
    expect(slope(at - 2 * h)).toBeCloseTo(slope(at + 2 * h), 0);
    expect(Math.abs(bend(at - 2 * h) - bend(at + 2 * h))).toBeLessThan(2);
  }
});
