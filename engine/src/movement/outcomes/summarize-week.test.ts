import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Activity, activityLabels } from '../../recording/index.ts';
import { dayValidity } from './day-validity.ts';
import { type Outcomes, outcomeNames } from './outcome-definitions.ts';
import { summarizeWeek } from './summarize-week.ts';
import { defaultWearRule } from './wear-rule.ts';

function dayWith(date: string, sitMin: number, nonwearMin = 0) {
  const minutes = Object.fromEntries(activityLabels.map((label) => [label, 0])) as Record<Activity, number>;
  Object.assign(minutes, { sit: sitMin, nonwear: nonwearMin });
  const counts = { steps: 0, sitToStand: 0, longestSedentaryMin: 0, sedentaryBreaks: 0 };
  return { date, minutes, noDataMinutes: 0, ...counts };
}

/** Days from Monday 2 March 2026 on with so many sedentary minutes; 0 is a day that does not count. */
function week(sedentary: readonly number[], rule = defaultWearRule) {
  const days = sedentary.map((sedentaryMin, i) => {
    const day = dayWith(`2026-03-${String(2 + i).padStart(2, '0')}`, sedentaryMin);
    const outcomes = Object.fromEntries(outcomeNames.map((name) => [name, null])) as Outcomes;
    return { day, outcomes: { ...outcomes, sedentaryMin }, valid: sedentaryMin > 0 };
  });
  return summarizeWeek(days, rule);
}

test('16 h worn make a day valid, wherever they are; a day of 23 h too', () => {
  expect(dayValidity(dayWith('2026-03-02', 960, 480), defaultWearRule)).toEqual({
    wornMinutes: 960,
    valid: true,
    notValid: null,
  });
  expect(dayValidity(dayWith('2026-03-29', 960, 420), defaultWearRule).valid).toBe(true);
  expect(dayValidity(dayWith('2026-03-02', 959, 481), defaultWearRule)).toEqual({
    wornMinutes: 959,
    valid: false,
    notValid: 'worn 15.9 h, 16 h needed',
  });
  expect(dayValidity(dayWith('2026-03-02', 600), { ...defaultWearRule, validHours: 10 }).valid).toBe(true);
});

test('a mean is over valid days alone, beside the one that weighs weekdays and weekend 5 to 2', () => {
  const found = week([400, 0, 500, 0, 600, 700, 0]);
  expect(found).toMatchObject({ validDays: 4, validWeekendDays: 1, ruleMet: true, notMet: null });
  expect(found.mean?.outcomes.sedentaryMin).toBe(550);
  expect(found.mean?.minutes.sit).toBe(550);
  expect(found.weightedMean?.outcomes.sedentaryMin).toBeCloseTo((5 * 500 + 2 * 700) / 7);
  expect(found.standardError?.sedentaryMin).toBeCloseTo(Math.sqrt(50_000 / 3 / 4));
  expect(found.mean?.outcomes.giniIndex).toBeNull();
});

test('where the rule is not met there is no mean, and it says why', () => {
  const none = { ruleMet: false, mean: null, weightedMean: null, standardError: null };
  expect(week([400, 500, 600, 0, 0, 0, 0])).toMatchObject({ ...none, notMet: '3 valid days, 4 needed' });
  expect(week([400, 500, 600, 700, 800, 0, 0])).toMatchObject({
    ...none,
    notMet: '0 valid weekend days, 1 needed',
  });
  expect(week([0, 0], { validHours: 16, validDays: 0, weekendDays: 0 })).toMatchObject({
    ...none,
    notMet: 'no valid day',
  });
});

test('another rule takes other weeks; without a weekend day there is no weighted mean', () => {
  const found = week([400, 600], { validHours: 16, validDays: 2, weekendDays: 0 });
  expect(found.mean?.outcomes.sedentaryMin).toBe(500);
  expect(found.weightedMean).toBeNull();
});

const sedentary = fc.array(fc.integer({ min: 0, max: 1440 }), { minLength: 1, maxLength: 21 });

test('days that do not count change no mean; a mean lies between its days', () => {
  fc.assert(
    fc.property(sedentary, (minutes) => {
      const rule = { validHours: 16, validDays: 1, weekendDays: 0 };
      const found = week(minutes, rule);
      const valid = minutes.filter((value) => value > 0);
      expect(found.validDays).toBe(valid.length);
      if (valid.length === 0) {
        expect(found.mean).toBeNull();
        return;
      }
      const mean = found.mean!.outcomes.sedentaryMin!;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...valid) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...valid) + 1e-9);
      expect(week([...minutes, 0, 0], rule).mean?.outcomes.sedentaryMin).toBe(mean);
    }),
    { seed: 1, numRuns: 200 },
  );
});
