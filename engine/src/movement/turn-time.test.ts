import { expect, test } from 'vitest';
import type { Frame } from './frame.ts';
import type { SurveyWindow } from './survey-window.ts';
import { turnTime } from './turn-time.ts';
import type { Vector } from './vector.ts';

const frame = (...rotation: [Vector, Vector, Vector]): Frame => ({ rotation, how: '', confidence: 1 });
const along = frame([1, 0, 0], [0, 1, 0], [0, 0, 1]);
const upsideDown = frame([-1, 0, 0], [0, -1, 0], [0, 0, 1]);
const [standing, sitting, hanging, sittingTurned]: Vector[] = [
  [-1, 0, 0],
  [-0.1, 0.99, 0],
  [1, 0, 0],
  [0.1, -0.99, 0],
];

/** Windows one after the other; `at` moves the time of all that follow, `sdG` is how much it moves. */
function windows(items: { mean: Vector; sdG?: number; pauseS?: number }[]): SurveyWindow[] {
  let startMs = 0;
  return items.map(({ mean, sdG = 0.01, pauseS = 0 }) => {
    startMs += 10_000 + pauseS * 1000;
    const variance = (sdG * sdG) / 3;
    return {
      startMs,
      samples: 250,
      mean,
      covariance: [variance, variance, variance, 0, 0, 0],
      strideRegularity: 0,
      stepLikeness: 0,
      thirdMoments: null,
    };
  });
}

test('is where postures begin to fit the later frame', () => {
  const day = windows(
    [sitting, standing, sitting, sittingTurned, hanging, sittingTurned].map((mean) => ({ mean })),
  );
  const timeMs = turnTime(day, along, upsideDown);
  expect(timeMs).toBeGreaterThanOrEqual(day[2].startMs);
  expect(timeMs).toBeLessThan(day[3].startMs + 10_000);
});

test('where windows say nothing, the most violent one is it, and the end of a pause before any', () => {
  const moving = { mean: standing, sdG: 0.2 };
  const items = [{ mean: standing }, moving, moving, { ...moving, sdG: 0.9 }, moving, { mean: hanging }];
  const violent = windows(items);
  expect(turnTime(violent, along, upsideDown)).toBe(violent[3].startMs + 5000);
  const paused = windows(items.map((item, at) => ({ ...item, pauseS: at === 2 ? 300 : 0 })));
  expect(turnTime(paused, along, upsideDown)).toBe(paused[2].startMs);
});

test('an hour in one posture says no more than a minute in it', () => {
  const hour = Array.from({ length: 360 }, () => ({ mean: hanging }));
  const minute = Array.from({ length: 6 }, () => ({ mean: standing }));
  const later = [{ mean: sittingTurned, pauseS: 120 }, { mean: hanging }, { mean: sittingTurned }];
  const day = windows([...minute, ...hour, ...minute, ...later]);
  expect(turnTime(day, along, upsideDown)).toBe(day[6 + 360 + 6].startMs);
});

test('where windows say nothing, the sensor was turned where hands held it, and not where the thigh moved most', () => {
  const moving = { mean: standing, sdG: 1.2 };
  const inHands = { mean: [0.1, 0.1, 0.2] as Vector, sdG: 0.9 };
  const items = [
    { mean: sitting },
    { mean: standing },
    moving,
    { mean: standing },
    inHands,
    { mean: hanging },
  ];
  const day = windows(items);
  const timeMs = turnTime(day, along, upsideDown);
  expect(Math.abs(timeMs - day[4].startMs)).toBeLessThanOrEqual(10_000);
  // A pause that fits as well is where it was put away.
  const paused = windows(items.map((item, at) => ({ ...item, pauseS: at === 3 ? 300 : 0 })));
  expect(turnTime(paused, along, upsideDown)).toBe(paused[3].startMs);
});
