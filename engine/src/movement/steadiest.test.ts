import { expect, test } from 'vitest';
import { seededRandom } from '../number/index.ts';
import { steadiestG } from './steadiest.ts';

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

test('a thigh that lies still is steady, one that slides evenly too', () => {
  expect(steadiestG(...level(() => 80, 0.005))).toBeLessThan(0.01);
  expect(steadiestG(...level((i) => 80 + 0.3 * i, 0.005))).toBeLessThan(0.01);
});

test('a thigh held level by trembling muscles is not', () => {
  expect(steadiestG(...level(() => 80, 0.05))).toBeGreaterThan(0.04);
});

test('a thigh that turns around at its lowest point never stops', () => {
  expect(steadiestG(...level((i) => 85 - 0.2 * (i - 12) ** 2, 0.005))).toBe(Number.POSITIVE_INFINITY);
});

test('a sensor with coarse steps shows no tremor', () => {
  expect(steadiestG(...level(() => 80, 0))).toBe(0);
});

test('nothing is steady in no time', () => {
  const [stretch] = level(() => 80, 0);
  expect(steadiestG(stretch, new Float64Array(0))).toBe(Number.POSITIVE_INFINITY);
});
