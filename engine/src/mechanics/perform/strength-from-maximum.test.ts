import { expect, test } from 'vitest';
import { performExercise } from '../../perform/perform-exercise.ts';
import { oneRepetitionMaximumKg } from './one-repetition-maximum-kg.ts';
import { strengthFromMaximum } from './strength-from-maximum.ts';

test('a body with the strength that a maximum tells lifts that maximum', () => {
  for (const maximumKg of [60, 120]) {
    const strengthScale = strengthFromMaximum('squat', maximumKg, {});
    const lifted = oneRepetitionMaximumKg('squat', { body: { strengthScale } });
    expect(Math.abs(lifted! - maximumKg)).toBeLessThanOrEqual(1);
  }
});

test('who lifts more uses less of it for the same load', () => {
  const activation = (kg: number) =>
    performExercise('squat', { loadKg: 30, oneRepetitionMaximumKg: kg }).muscles.vasti!.meanActivation;
  expect(activation(120)).toBeLessThan(activation(60));
});

test('a maximum that nobody has is refused', () => {
  expect(() => strengthFromMaximum('squat', 5000, {})).toThrow(
    'no body like this lifts at most 5000 kg in squat',
  );
  expect(() => performExercise('walk', { oneRepetitionMaximumKg: 50 })).toThrow('walk takes no load');
});
