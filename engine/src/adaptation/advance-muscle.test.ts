import { expect, test } from 'vitest';
import { advanceMuscle, musclePace } from './advance-muscle.ts';

const times = { shrinkDays: 40, growDays: 50, regainDays: 25 };

function after(days: number, size: number, best: number, target: number, parts = 1): Float64Array {
  const state = new Float64Array([size, best]);
  const pace = musclePace(times, days / parts);
  for (let i = 0; i < parts; i++) advanceMuscle(state, 0, target, pace);
  return state;
}

test('after one time constant 63 % of the way down is gone, and the best it was is remembered', () => {
  const [size, best] = after(40, 1, 1, 0.8);
  expect(size).toBeCloseTo(0.8 + 0.2 * Math.exp(-1), 12);
  expect(best).toBe(1);
});

test('what was there before comes back in half the time', () => {
  expect(after(25, 0.8, 1, 1)[0]).toBeCloseTo(1 - 0.2 * Math.exp(-1), 12);
  expect(after(50, 1, 1, 1.2)[0]).toBeCloseTo(1.2 - 0.2 * Math.exp(-1), 12);
});

test.each([1, 2, 7, 100])('growing past the former best in %i parts gives the same', (parts) => {
  const [size, best] = after(60, 0.9, 1, 1.2, parts);
  const [once] = after(60, 0.9, 1, 1.2);
  expect(size).toBeCloseTo(once!, 12);
  expect(best).toBe(size);
  expect(size).toBeGreaterThan(1);
});
