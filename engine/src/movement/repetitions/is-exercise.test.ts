import { expect, test } from 'vitest';
import type { Cycle } from './cycle.ts';
import { isExercise } from './is-exercise.ts';
import { typicalShape } from './typical-shape.ts';

const course = Float64Array.from({ length: 24 }, (_, i) => Math.sin((Math.PI * i) / 23));

/** What the leg that follows up a step shows: it hardly bends, and its foot comes down softly. */
function softSteps(change: Partial<Cycle>): Cycle[] {
  return [0, 5000].map((startMs) => ({
    startMs,
    endMs: startMs + 3600,
    isBetweenStands: true,
    peakDeg: 15,
    swingDeg: 15,
    downS: 0.6,
    pauseS: 0.3,
    upS: 2,
    turningForceG: 1,
    restG: 0.02,
    sidewaysDeg: 95,
    bendLeanDeg: 0,
    steepLeanDeg: 0,
    swings: 1,
    isJump: false,
    impactG: 1.14,
    riseMS: 0.42,
    fallMS: 0.02,
    netRiseM: 0.2,
    risesFirst: true,
    inclinations: course,
    speeds: course,
    ...change,
  }));
}

const isStep = (change: Partial<Cycle>) => {
  const cycles = softSteps(change);
  return isExercise(cycles, typicalShape(cycles), {
    exercise: 'step-up',
    alternatives: [],
    workingLeg: 'other',
  });
};

test.each([
  ['the body ends a step higher', {}, true],
  ['or a step lower', { netRiseM: -0.2 }, true],
  ['it stays on its level: someone shifted the weight', { netRiseM: 0.05 }, false],
  ['it climbed a flight of stairs', { netRiseM: 1.7 }, false],
  ['it stays on its level but a foot comes down', { netRiseM: 0, impactG: 1.6 }, true],
  ['it hardly moves', { riseMS: 0.2 }, false],
] as [string, Partial<Cycle>, boolean][])('on the other leg, %s', (_, change, expected) => {
  expect(isStep(change)).toBe(expected);
});
