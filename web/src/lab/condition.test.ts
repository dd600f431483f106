import { exercises, performExercise } from '@legwork/engine';
import { expect, test } from 'vitest';
import { firstCondition, performOptions, withExercise } from './condition.ts';

test('another exercise keeps the person, the world and the load', () => {
  const squat = {
    ...firstCondition,
    massKg: 62,
    gravityMS2: 1.62,
    loadKg: 40,
    depthDeg: 90,
    bar: 'front',
  } as const;
  expect(withExercise(squat, 'lunge')).toEqual({
    ...firstCondition,
    exercise: 'lunge',
    massKg: 62,
    gravityMS2: 1.62,
    loadKg: 40,
  });
});

test('every exercise of the catalogue answers to a condition that came from any other', () => {
  const full = {
    ...firstCondition,
    reps: 1,
    loadKg: 5,
    depthDeg: 30,
    seatHeightM: 0.45,
    stepHeightM: 0.2,
    speedMS: 1.3,
    powerW: 60,
  };
  for (const { name, options } of exercises) {
    const asked = performOptions(withExercise(full, name), options);
    expect(performExercise(name, { ...asked, frames: 20 }).body.massKg, name).toBe(75);
  }
});
