import { expect, test } from 'vitest';
import type { Activity } from '../../recording/index.ts';
import { simulateRecording, weekSchedule } from '../../synthetic/index.ts';
import { type DayBout, type DaysInput, summarizeDays } from '../days.ts';
import { bedtimes } from './bedtimes.ts';
import { type Outcomes, outcomeNames } from './outcome-definitions.ts';
import { outcomesOfDays } from './outcomes-of-days.ts';
import { sedentaryRuns } from './sedentary-runs.ts';

function outcomesOf(input: DaysInput) {
  const days = summarizeDays(input);
  const runs = sedentaryRuns(input.bouts);
  const beds = bedtimes(runs, input);
  return { days, runs, beds, outcomes: outcomesOfDays({ ...input, days, runs, bedtimes: beds }) };
}

/** A simulated week as its truth has it, in a zone in which the clocks go forward in it. */
function trueWeek(seed: number, timezone: string, startMs = Date.UTC(2026, 2, 24, 5)): DaysInput {
  const { truth, durationS } = simulateRecording(weekSchedule(seed), { seed, startMs });
  const { bouts, transitions, stepTimesMs } = truth;
  const before = (ms: number) => {
    let low = 0;
    let high = stepTimesMs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stepTimesMs[middle] < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const stepsBetween = (fromMs: number, toMs: number) => before(toMs) - before(fromMs);
  return { bouts, transitions, stepsBetween, startMs, endMs: startMs + durationS * 1000, timezone };
}

const weeks = [1, 2].map((seed) => trueWeek(seed, 'Europe/Berlin'));

function total(outcomes: readonly Outcomes[], name: keyof Outcomes): number {
  return outcomes.reduce((sum, each) => sum + (each[name] ?? 0), 0);
}

function minutesOf({ bouts }: DaysInput, ...activities: Activity[]): number {
  const ms = bouts
    .filter(({ activity }) => activities.includes(activity))
    .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return ms / 60_000;
}

test.each([0, 1])('week %d: sitting and lying are in bed or outside, and add up', (i) => {
  const { outcomes, days, beds } = outcomesOf(weeks[i]);
  const inside = beds.flatMap((bed) =>
    weeks[i].bouts
      .filter(({ activity }) => activity === 'sit' || activity === 'lie')
      .map(({ startMs, endMs }) => Math.max(0, Math.min(endMs, bed.endMs) - Math.max(startMs, bed.startMs))),
  );
  const inBedMin = inside.reduce((sum, ms) => sum + ms, 0) / 60_000;
  expect(total(outcomes, 'sedentaryMin') + inBedMin).toBeCloseTo(minutesOf(weeks[i], 'sit', 'lie'), 6);
  outcomes.forEach((outcome, day) => {
    const { sit, lie } = days[day].minutes;
    expect(outcome.sittingOutsideBedMin).toBeLessThanOrEqual(sit + 1e-9);
    expect(outcome.lyingOutsideBedMin).toBeLessThanOrEqual(lie + 1e-9);
    expect(outcome.longestUnloadedMin! + outcome.uprightMin!).toBeLessThanOrEqual(25 * 60);
  });
});

test.each([0, 1])('week %d: what is counted by day adds up over the days', (i) => {
  const { outcomes, runs, beds } = outcomesOf(weeks[i]);
  const bedMs = beds.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  expect(total(outcomes, 'inBedMin')).toBeCloseTo(bedMs / 60_000, 6);
  expect(total(outcomes, 'steppingMin')).toBeCloseTo(minutesOf(weeks[i], 'walk', 'stairs', 'run'), 6);
  const upright = minutesOf(weeks[i], 'stand', 'shuffle', 'walk', 'stairs', 'run');
  expect(total(outcomes, 'uprightMin')).toBeCloseTo(upright, 6);
  const outside = runs.filter(
    (run) => !beds.some((bed) => run.startMs >= bed.startMs && run.endMs <= bed.endMs),
  );
  expect(total(outcomes, 'sedentaryBouts')).toBe(outside.length);
  const long = outside
    .map(({ startMs, endMs }) => (endMs - startMs) / 60_000)
    .filter((length) => length >= 30);
  expect(total(outcomes, 'over30Bouts')).toBe(long.length);
  expect(total(outcomes, 'over30Min')).toBeCloseTo(
    long.reduce((sum, length) => sum + length, 0),
    6,
  );
});

test.each([0, 1])('week %d: what is part of something is not more than it', (i) => {
  for (const outcome of outcomesOf(weeks[i]).outcomes) {
    const { over30Min, over60Min, over30Bouts, over60Bouts, sedentaryBreaks, sedentaryBouts } = outcome;
    expect(over60Min).toBeLessThanOrEqual(over30Min!);
    expect(over60Bouts).toBeLessThanOrEqual(over30Bouts!);
    expect(sedentaryBreaks).toBeLessThanOrEqual(sedentaryBouts!);
    expect(outcome.mvpaMin).toBeCloseTo(outcome.moderateMin! + outcome.vigorousMin!);
    expect(outcome.steppingMin).toBeLessThanOrEqual(outcome.uprightMin!);
    expect(outcome.peak30MinCadenceSpm).toBeLessThanOrEqual(outcome.peak1MinCadenceSpm!);
  }
});

test('bouts cut into pieces, and steps told later, change nothing', () => {
  const whole = outcomesOf(weeks[0]).outcomes;
  const bouts = weeks[0].bouts.flatMap(({ startMs, endMs, activity }): DayBout[] => {
    const middleMs = Math.round((startMs + endMs) / 2000) * 1000;
    if (middleMs <= startMs || middleMs >= endMs) return [{ startMs, endMs, activity }];
    return [
      { startMs, endMs: middleMs, activity },
      { startMs: middleMs, endMs, activity },
    ];
  });
  const cut = outcomesOf({ ...weeks[0], bouts }).outcomes;
  // Cadence second by second depends on where a bout begins; everything else is the same.
  const bySecond = ['moderateMin', 'vigorousMin', 'mvpaMin'];
  for (const name of outcomeNames.filter((name) => !bySecond.includes(name)))
    cut.forEach((outcome, day) => {
      if (whole[day][name] === null) expect(outcome[name]).toBeNull();
      else expect(outcome[name]).toBeCloseTo(whole[day][name]!, 6);
    });
});

test('a day of bed rest is in bed and off the feet all day', () => {
  const startMs = Date.UTC(2026, 2, 2);
  const endMs = startMs + 3 * 86_400_000;
  const bouts = [{ startMs, endMs, activity: 'lie' }] as const;
  const { outcomes } = outcomesOf({
    bouts,
    transitions: [],
    stepsBetween: () => 0,
    startMs,
    endMs,
    timezone: 'UTC',
  });
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({
      inBedMin: 1440,
      sedentaryMin: 0,
      uprightMin: 0,
      longestUnloadedMin: 1440,
      sedentaryBouts: 0,
      breaksPerSedentaryHour: null,
      usualSedentaryBoutMin: null,
      enmoMg: null,
    });
});

test('an afternoon at the desk: bouts, breaks and the usual bout', () => {
  const startMs = Date.UTC(2026, 2, 2, 12);
  let atMs = startMs;
  const add = (activity: Activity, minutes: number) => {
    const bout = { startMs: atMs, endMs: atMs + minutes * 60_000, activity };
    atMs = bout.endMs;
    return bout;
  };
  const bouts = [
    add('sit', 20),
    add('stand', 2),
    add('sit', 65),
    add('walk', 3),
    add('sit', 35),
    add('nonwear', 30),
    add('sit', 10),
  ];
  const input = { bouts, transitions: [], stepsBetween: () => 0, startMs, endMs: atMs, timezone: 'UTC' };
  expect(outcomesOf(input).outcomes[0]).toMatchObject({
    inBedMin: 0,
    sedentaryMin: 130,
    sedentaryBouts: 4,
    sedentaryBreaks: 2,
    longestSedentaryBoutMin: 65,
    medianSedentaryBoutMin: 27.5,
    usualSedentaryBoutMin: 65,
    over30Bouts: 2,
    over30Min: 100,
    over60Bouts: 1,
    over60Min: 65,
    uprightMin: 5,
    longestUnloadedMin: 65,
    transitionProbability: 4 / 130,
  });
});
