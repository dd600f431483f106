import { expect, test } from 'vitest';
import { turnBetween } from './turn-between.ts';
import type { Vector } from './vector.ts';

const frame = (down: Vector, front: Vector, right: Vector) => ({ rotation: [down, front, right] as const });
const along = frame([1, 0, 0], [0, 1, 0], [0, 0, 1]);

test('a sensor that is turned over has another frame, and back to front the same but for the sign', () => {
  expect(turnBetween(along, along)).toEqual({ deg: 0, unsignedDeg: 0 });
  expect(turnBetween(along, frame([-1, 0, 0], [0, -1, 0], [0, 0, 1]))).toEqual({
    deg: 180,
    unsignedDeg: 180,
  });
  expect(turnBetween(along, frame([1, 0, 0], [0, -1, 0], [0, 0, -1]))).toEqual({ deg: 180, unsignedDeg: 0 });
  expect(turnBetween(along, frame([0, 1, 0], [-1, 0, 0], [0, 0, 1])).deg).toBeCloseTo(90, 9);
});
