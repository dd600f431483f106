import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StepCounts } from './step-counts.ts';

test('counts whole intervals, parts of them, and nothing in between', () => {
  const steps = new StepCounts();
  expect([steps.total, steps.between(0, 1000)]).toEqual([0, 0]);
  steps.add(1000, 2000, 10);
  steps.add(5000, 5000, 1);
  steps.add(6000, 8000, 40);
  expect(steps.total).toBe(51);
  expect(steps.between(0, 9000)).toBe(51);
  expect(steps.between(1500, 1750)).toBe(2.5);
  expect(steps.between(2000, 5000)).toBe(0);
  expect(steps.between(5000, 5001)).toBe(1);
  expect(steps.between(7000, 7500)).toBe(10);
});

test('however time is cut, the parts add up', () => {
  const interval = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(99));
  fc.assert(
    fc.property(fc.array(interval), fc.nat(5000), (intervals, cutMs) => {
      const steps = new StepCounts();
      let atMs = 0;
      for (const [pause, length, count] of intervals) {
        steps.add(atMs + pause, atMs + pause + length, count);
        atMs += pause + length;
      }
      const parts = steps.between(-1, cutMs) + steps.between(cutMs, 1e9);
      expect(parts).toBeCloseTo(steps.total, 6);
    }),
    { seed: 1 },
  );
});
