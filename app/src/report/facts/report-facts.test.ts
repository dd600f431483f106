import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { reportFacts } from './report-facts.ts';

test('means are over whole days only, and say of what', () => {
  const facts = reportFacts(exampleAnalysis());
  expect(facts.days).toHaveLength(7);
  // The first and the last day are recorded for 15 h each.
  expect(facts.wholeDays.map(({ day }) => day.date)).toEqual(
    facts.days.slice(1, 6).map(({ day }) => day.date),
  );
  const sitting = facts.wholeDays.map(({ day }) => day.minutes.sit!);
  expect(facts.minutes.sit).toBeCloseTo(sitting.reduce((sum, minutes) => sum + minutes) / 5);
  expect(facts.activities.at(-1)).toBe('nonwear');
});

test('a short recording has sums instead', () => {
  const analysis = exampleAnalysis({ hours: 5 });
  const facts = reportFacts(analysis);
  expect(facts.wholeDays).toEqual([]);
  expect(facts.steps).toBe(analysis.days[0].steps);
  expect(facts.wornMinutes).toBeCloseTo(300, 0);
});

test('bouts are cut at midnight and fill the day', () => {
  const { days } = reportFacts(exampleAnalysis({ start: '2026-10-23T22:00:00.000Z', hours: 73 }));
  expect(days.map(({ frame }) => frame.hours)).toEqual([24, 25, 24]);
  for (const { bouts, frame } of days) {
    const seconds = bouts.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
    expect(seconds).toBe(frame.hours * 3600);
    expect(bouts[0].startS).toBe(0);
  }
});

test('an analysis without a day has no facts, and no failure', () => {
  const empty = { ...exampleAnalysis({ hours: 1 }), days: [], bouts: [], transitions: [] };
  expect(reportFacts(empty)).toMatchObject({
    days: [],
    activities: [],
    wornMinutes: 0,
    steps: 0,
    stretches: [],
  });
});
