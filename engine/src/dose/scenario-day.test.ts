import { expect, test } from 'vitest';
import { cycleCatalogue } from './cycle-catalogue.ts';
import { doseOfStretches } from './dose-of-stretches.ts';
import { type ScenarioDay, scenarioDay } from './scenario-day.ts';

const catalogue = cycleCatalogue();

test('a day has 24 hours, whatever happens in it', () => {
  for (const activity of [
    'habitual',
    'sedentary',
    'bed-rest',
    'wheelchair',
    'cast',
    'microgravity',
  ] as const) {
    const sessions = [{ exercise: 'leg-press', sets: 3, reps: 10, intensity: '60%1RM', perWeek: 3 }];
    const { basisS } = doseOfStretches(scenarioDay({ activity, sessions }, catalogue), catalogue);
    expect(basisS.assumed).toBeCloseTo(86_400, 6);
  }
});

test('training three times a week is three sevenths of it each day', () => {
  const efforts = (perWeek: number) => {
    const sessions = [{ exercise: 'squat', sets: 3, reps: 7, perWeek }];
    const { muscle } = doseOfStretches(
      scenarioDay({ activity: 'microgravity', sessions }, catalogue),
      catalogue,
    );
    return muscle.vasti!.effortCycles.reduce((sum, count) => sum + count, 0);
  };
  expect(efforts(7)).toBeCloseTo(2 * 21, 9);
  expect(efforts(3)).toBeCloseTo((3 / 7) * 2 * 21, 9);
});

test.each<[ScenarioDay, string]>([
  [{ activity: 'steps' }, 'a day of steps needs their number'],
  [{ activity: 'steps', stepsPerDay: -1 }, "stepsPerDay can't be -1"],
  [{ activity: 'fly' as 'habitual' }, 'there is no activity "fly"'],
  [{ activity: 'habitual', sessions: [{ exercise: 'squat', perWeek: 2 }] }, 'has neither reps nor minutes'],
  [{ activity: 'habitual', sessions: [{ exercise: 'squats', reps: 5, perWeek: 2 }] }, 'squats'],
  [
    { activity: 'habitual', sessions: [{ exercise: 'squat', reps: 5, intensity: 'hard', perWeek: 2 }] },
    'no intensity "hard"',
  ],
  [
    { activity: 'habitual', sessions: [{ exercise: 'walk', minutes: 1400, perWeek: 7 }] },
    'longer than the day',
  ],
])('%o is refused in one line', (day, message) => {
  expect(() => scenarioDay(day, catalogue)).toThrow(message);
});
