import { expect, test } from 'vitest';
import { type GridSecond, gridRateHz } from '../../recording/index.ts';
import { MovementSizes } from '../movement-sizes.ts';
import { walkingSizeRatio } from './walking-size-ratio.ts';

/** Seconds in which a sensor shakes with these amplitudes; `null` is a second without samples. */
function sizes(amplitudes: readonly (number | null)[], startMs = 0): MovementSizes {
  const made = new MovementSizes();
  amplitudes.forEach((amplitude, i) => {
    if (amplitude === null) return;
    const still = new Float64Array(gridRateHz);
    const x = Float64Array.from(still, (_, at) => 1 + (at % 2 === 0 ? amplitude : -amplitude));
    made.push({
      startMs: startMs + i * 1000,
      bins: gridRateHz,
      continues: i > 0,
      x,
      y: still,
      z: still,
    } as GridSecond);
  });
  return made;
}

const minute = Array.from({ length: 60 }, (_, i) => 0.2 + 0.1 * Math.sin(i));
const walk = [{ startMs: 0, endMs: 60_000 }];

test('a leg that moves four fifths as much as the other', () => {
  const other = sizes(minute.map((size) => 0.8 * size));
  const { seconds, ratio } = walkingSizeRatio(sizes(minute), other, walk, 0);
  expect(seconds).toBe(50);
  expect(ratio).toBeCloseTo(0.8, 3);
});

test('a clock that is ahead is taken into account', () => {
  const late = sizes(minute, 7000);
  expect(walkingSizeRatio(sizes(minute), late, walk, 7).ratio).toBeCloseTo(1, 6);
  expect(walkingSizeRatio(sizes(minute), late, walk, 0).seconds).toBeLessThan(50);
});

test('only walks count, and only where both have samples', () => {
  const half = sizes(minute.map((size, i) => (i < 40 ? size : null)));
  const standing = [{ startMs: 0, endMs: 20_000 }];
  expect(walkingSizeRatio(sizes(minute), half, walk, 0)).toMatchObject({ seconds: 35 });
  expect(walkingSizeRatio(sizes(minute), half, standing, 0)).toEqual({ seconds: 10, ratio: null });
  expect(walkingSizeRatio(sizes(minute), half, [], 0)).toEqual({ seconds: 0, ratio: null });
});
