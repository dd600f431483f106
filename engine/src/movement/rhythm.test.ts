import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RhythmFinder } from './rhythm.ts';

const rateHz = 25;

function swing(periodS: number, seconds = 5): [Float64Array, Float64Array, Float64Array] {
  const times = Float64Array.from(
    { length: seconds * rateHz },
    (_, i) => (2 * Math.PI * i) / rateHz / periodS,
  );
  // The swing of the thigh once a stride, the impact of both feet twice.
  return [
    times.map((t) => -1 + 0.2 * Math.sin(2 * t)),
    times.map((t) => 0.4 * Math.sin(t)),
    times.map(() => 0),
  ];
}

test('finds the stride, not the step', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.65, max: 1.6, noNaN: true }), (periodS) => {
      const { periodS: found, regularity } = new RhythmFinder(rateHz, 5).find(...swing(periodS), 0, 125, 1.8);
      expect(found).toBeCloseTo(periodS, 1);
      expect(regularity).toBeGreaterThan(0.9);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('does not depend on how the sensor is turned', () => {
  const [x, y, z] = swing(1.1);
  const finder = new RhythmFinder(rateHz, 5);
  const straight = { ...finder.find(x, y, z, 0, 125, 1.8) };
  const turned = {
    ...finder.find(
      z,
      x.map((value) => -value),
      y,
      0,
      125,
      1.8,
    ),
  };
  expect(turned).toEqual(straight);
});

test('finds nothing where nothing moves, or in a window too short to repeat', () => {
  const still = new Float64Array(125).fill(1);
  const finder = new RhythmFinder(rateHz, 5);
  expect(finder.find(still, still, still, 0, 125, 1.8)).toEqual({ periodS: 0, regularity: 0 });
  expect(finder.find(...swing(1.1), 0, 30, 1.8)).toEqual({ periodS: 0, regularity: 0 });
});
