import { expect, test } from 'vitest';
import { InputError } from '../recording/index.ts';
import { readScenario } from './read-scenario.ts';

const bed = { days: 60, activity: 'bed-rest' };

test('what is not said is filled in', () => {
  expect(readScenario({ phases: [bed] }, 'bed.json')).toEqual({
    species: 'human',
    person: {
      ageY: 35,
      sex: 'male',
      massKg: 75,
      fitness: 'average',
      habitualStepsPerDay: 9682,
      conditions: [],
    },
    phases: [bed],
  });
});

test.each([
  ['no object', [], 'it must be an object'],
  ['no phases', {}, 'there are no phases'],
  ['negative days', { phases: [{ days: -3, activity: 'bed-rest' }] }, "it can't be -3"],
  ['half a day', { phases: [{ days: 1.5, activity: 'bed-rest' }] }, "it can't be 1.5"],
  [
    'a million sets',
    { phases: [{ ...bed, sessions: [{ exercise: 'squat', sets: 1e6, reps: 5, perWeek: 3 }] }] },
    "it can't be 1000000",
  ],
  ['an unknown species', { species: 'cat', phases: [bed] }, 'it can\'t be "cat"'],
  ['an unknown activity', { phases: [{ days: 5, activity: 'hibernation' }] }, 'it can\'t be "hibernation"'],
  [
    'an unknown exercise',
    { phases: [{ ...bed, sessions: [{ exercise: 'levitate', sets: 1, reps: 1, perWeek: 1 }] }] },
    '"levitate"',
  ],
  ['an odd field', { phases: [{ ...bed, dyas: 3 }] }, 'there is no such field'],
  ['steps without a number', { phases: [{ days: 5, activity: 'steps' }] }, 'stepsPerDay is missing'],
  ['steps in bed', { phases: [{ ...bed, stepsPerDay: 500 }] }, 'bed-rest takes no stepsPerDay'],
  [
    'minutes of squats',
    { phases: [{ ...bed, sessions: [{ exercise: 'squat', minutes: 5, perWeek: 3 }] }] },
    'squat is not done for minutes',
  ],
  [
    'days of 30 hours',
    { phases: [{ ...bed, sessions: [{ exercise: 'walk', minutes: 600, perWeek: 30 }] }] },
    'more than 16 hours a day',
  ],
  [
    '150 % of the maximum',
    {
      phases: [
        { ...bed, sessions: [{ exercise: 'squat', sets: 1, reps: 1, intensity: '150%1RM', perWeek: 1 }] },
      ],
    },
    'intensity can\'t be "150%1RM"',
  ],
  ['a mouse in a cast', { species: 'mouse', phases: [{ days: 5, activity: 'cast' }] }, 'a mouse has no cast'],
  [
    'a man in a tail suspension',
    { phases: [{ days: 5, activity: 'unloading' }] },
    'unloading is for mice and rats',
  ],
  [
    'forty years',
    {
      phases: [
        { days: 3000, activity: 'bed-rest' },
        { days: 3000, activity: 'bed-rest' },
      ],
    },
    'the phases have 6000 days',
  ],
  ['a child', { person: { age: 7 }, phases: [bed] }, "it can't be 7"],
  [
    'a condition that is none',
    { person: { conditions: ['laziness'] }, phases: [bed] },
    'there is no condition "laziness"',
  ],
])('%s: one line that says what, where and what to do', (_, document, says) => {
  const refused = (): unknown => readScenario(document, 'life.json');
  expect(refused).toThrow(InputError);
  expect(refused).toThrow(says);
  try {
    refused();
  } catch (error) {
    const { where, hint, message } = error as InputError;
    expect(where).toContain('life.json');
    expect(`${message}${hint}`).not.toContain('\n');
    expect(hint.length).toBeGreaterThan(10);
  }
});
