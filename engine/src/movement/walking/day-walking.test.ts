import { expect, test } from 'vitest';
import { dayWalking } from './day-walking.ts';
import { walkingSpeed } from './walking-speed.ts';

/** A walk on the level, with steps at a cadence. */
function walk(seconds: number, cadenceSpm = 110) {
  return { startMs: 0, endMs: seconds * 1000, levelS: seconds, levelSteps: (cadenceSpm * seconds) / 60 };
}

test('bouts are counted by their length, limits in the longer class', () => {
  const { counts } = dayWalking(
    [4, 9.9, 10, 29, 30, 59, 60, 600].map((seconds) => walk(seconds)),
    null,
  );
  expect(counts).toEqual({ under10S: 2, from10S: 2, from30S: 2, from60S: 2 });
});

test('the speed of a day is that of its longer bouts: half are slower, 95 of 100 slower than the best', () => {
  const cadences = Array.from({ length: 21 }, (_, i) => 100 + i);
  const { medianSpeedMS, bestSpeedMS } = dayWalking(
    [walk(20, 140), ...cadences.map((cadence) => walk(40, cadence)).reverse()],
    1.8,
  );
  expect(medianSpeedMS).toBeCloseTo(walkingSpeed(110, 1.8).speedMS, 10);
  expect(bestSpeedMS).toBeCloseTo(walkingSpeed(119, 1.8).speedMS, 10);
});

test('a day without long level walks has no speed', () => {
  const stairs = { startMs: 0, endMs: 40_000, levelS: 5, levelSteps: 9 };
  const device = { startMs: 0, endMs: 40_000, levelS: 40, levelSteps: 0 };
  const none = { medianSpeedMS: null, bestSpeedMS: null };
  expect(dayWalking([], null)).toMatchObject(none);
  expect(dayWalking([walk(29), stairs, device], null)).toMatchObject(none);
});
