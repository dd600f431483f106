import { expect, test } from 'vitest';
import { type Activity, activityLabels } from '../../recording/index.ts';
import { isWithinSet } from './is-within-set.ts';
import { labelSets } from './label-sets.ts';
import type { RepeatedExercise, RepetitionSet } from './repetition.ts';
import { setsInActivity } from './sets-in-activity.ts';

function set(exercise: RepeatedExercise): RepetitionSet {
  const common = { alternatives: [], confidence: 1, workingLeg: 'both' as const, repetitions: [] };
  return { startMs: 2000, endMs: 6000, exercise, ...common };
}

function labels(...names: Activity[]): Uint8Array {
  return Uint8Array.from(names, (name) => activityLabels.indexOf(name));
}

test('a set in cycling is none, nor are jumps in running', () => {
  const cycling = labels('walk', 'walk', 'cycle', 'cycle', 'cycle', 'walk', 'walk');
  expect(setsInActivity([set('squat')], cycling, 0)).toEqual([]);
  const running = new Uint8Array(8).fill(activityLabels.indexOf('run'));
  expect(setsInActivity([set('squat'), set('jump')], running, 0)).toEqual([set('squat')]);
});

test('the seconds of a set are labelled other, but for chair stands and where nothing was worn', () => {
  const during = labels('stand', 'stand', 'sit', 'walk', 'nonwear', 'stand', 'stand');
  const before = during.slice();
  labelSets(during, 0, [set('sit-to-stand')]);
  expect(during).toEqual(before);
  labelSets(during, 0, [set('squat')]);
  expect(during).toEqual(labels('stand', 'stand', 'other', 'other', 'nonwear', 'other', 'stand'));
});

test('what looks like sitting down in a set of squats is none, in one that may be chair stands it is', () => {
  const unsure: RepetitionSet = { ...set('squat'), alternatives: ['sit-to-stand'] };
  expect(isWithinSet(3000, [unsure])).toBe(false);
  expect(isWithinSet(3000, [set('squat')])).toBe(true);
  expect(isWithinSet(6001, [set('squat')])).toBe(false);
  expect(isWithinSet(3000, [set('sit-to-stand')])).toBe(false);
});
