import { expect, test } from 'vitest';
import { type CycleShape, nameExercise } from './name-exercise.ts';

/** A two-leg squat to a level thigh. */
const squat: CycleShape = {
  peakDeg: 82,
  swingDeg: 80,
  downS: 0.6,
  pauseS: 0.3,
  upS: 0.6,
  turningForceG: 1.2,
  restG: 0.1,
  sidewaysDeg: 5,
  bendLeanDeg: 0,
  steepLeanDeg: 4,
  swings: 1,
  isJump: false,
  impactG: 1.3,
  riseMS: 0.5,
  fallMS: 0.5,
  netRiseM: 0,
  risesFirst: false,
};

test.each([
  ['squat', {}],
  ['half-squat', { peakDeg: 44, swingDeg: 42, turningForceG: 1.1, impactG: 1.2 }],
  ['single-leg-squat', { peakDeg: 44, swingDeg: 42, turningForceG: 1.1, impactG: 1.2, sidewaysDeg: 25 }],
  ['split-squat', { swingDeg: 45 }],
  ['lunge', { swings: 3, turningForceG: 1.05, impactG: 2 }],
  ['step-up', { peakDeg: 55, swingDeg: 50, turningForceG: 0.9, impactG: 1.6, riseMS: 0.7, fallMS: 0.1 }],
  ['step-down', { peakDeg: 35, swingDeg: 30, turningForceG: 0.9, impactG: 1.5, riseMS: 0.2, fallMS: 0.4 }],
  ['sit-to-stand', { turningForceG: 1.02, restG: 0.004, pauseS: 1.5 }],
  ['calf-raise', { peakDeg: 5, swingDeg: 3, riseMS: 0.3, fallMS: 0.2, risesFirst: true, impactG: 1.2 }],
  ['jump', { isJump: true }],
] as [string, Partial<CycleShape>][])('%s', (exercise, change) => {
  expect(nameExercise({ ...squat, ...change }).exercise).toBe(exercise);
});

test('the leg that does not bend tells that the other one works, not at what', () => {
  expect(nameExercise({ ...squat, peakDeg: 12, swingDeg: 3 })).toEqual({
    exercise: 'single-leg-squat',
    workingLeg: 'other',
    alternatives: ['split-squat', 'lunge'],
  });
});

test('the leg behind in a split squat leans to the back', () => {
  const behind = { ...squat, peakDeg: 30, swingDeg: 30, turningForceG: 0.8, sidewaysDeg: 155 };
  expect(nameExercise(behind)).toMatchObject({ exercise: 'split-squat', workingLeg: 'other' });
  expect(nameExercise({ ...behind, sidewaysDeg: 20 }).exercise).toBe('single-leg-squat');
});

test('a thigh that leans inwards all the way stands over a foot under the middle of the body, on either leg', () => {
  const split = { ...squat, bendLeanDeg: 12, steepLeanDeg: 18 };
  expect(nameExercise(split)).toMatchObject({ exercise: 'split-squat', workingLeg: 'sensor' });
  expect(nameExercise({ ...split, bendLeanDeg: -12, steepLeanDeg: -18 }).exercise).toBe('split-squat');
  // Knees pushed apart lean the more the deeper they bend.
  expect(nameExercise({ ...squat, bendLeanDeg: 12, steepLeanDeg: 6 }).exercise).toBe('squat');
});

test('says that a deep squat which comes to a soft end could be a chair', () => {
  expect(nameExercise({ ...squat, turningForceG: 1.02, restG: 0.03 }).alternatives).toContain('sit-to-stand');
  expect(nameExercise(squat).alternatives).not.toContain('sit-to-stand');
});
