import { expect, test } from 'vitest';
import { seededRandom } from '../number/index.ts';
import { restsOnSeat } from './rests-on-seat.ts';

/** A level thigh for a second whose flexion and force do what is asked of them. */
function level(flexionDeg: (i: number) => number, tremorG: number) {
  const random = seededRandom(1);
  const flexion = Float64Array.from({ length: 25 }, (_, i) => flexionDeg(i));
  const shaken = (axis: (angle: number) => number) =>
    Float64Array.from(flexion, (angle) => axis((angle * Math.PI) / 180) + random.normal(0, tremorG));
  const stretch = {
    from: 0,
    down: shaken((angle) => -Math.cos(angle)),
    front: shaken(Math.sin),
    right: shaken(() => 0),
    turnDegS: new Float64Array(25),
  };
  return [stretch, flexion] as const;
}

test('a thigh that lies still rests, in one that slides evenly too', () => {
  expect(restsOnSeat(...level(() => 80, 0.005))).toBe(true);
  expect(restsOnSeat(...level((i) => 80 + 0.3 * i, 0.005))).toBe(true);
});

test('a thigh held level by trembling muscles does not rest', () => {
  expect(restsOnSeat(...level(() => 80, 0.05))).toBe(false);
});

test('a thigh that turns around at its lowest point does not rest', () => {
  expect(restsOnSeat(...level((i) => 85 - 0.2 * (i - 12) ** 2, 0.005))).toBe(false);
});

test('nothing rests in no time', () => {
  const [stretch] = level(() => 80, 0);
  expect(restsOnSeat(stretch, new Float64Array(0))).toBe(false);
});
