import { expect, test } from 'vitest';
import { type DaysInput, summarizeDays } from './days.ts';

function hours(start: string, count: number, timezone: string): DaysInput {
  const startMs = Date.parse(start);
  const endMs = startMs + count * 3_600_000;
  const bouts = [{ startMs, endMs, activity: 'sit' }] as const;
  return { bouts, transitions: [], stepsBetween: () => 0, startMs, endMs, timezone };
}

function minutesOfDays(start: string, count: number, timezone: string) {
  return summarizeDays(hours(start, count, timezone)).map(({ date, minutes }) => `${date} ${minutes.sit}`);
}

test('a day ends at local midnight', () => {
  expect(minutesOfDays('2026-06-01T20:00:00Z', 5, 'Europe/Berlin')).toEqual([
    '2026-06-01 120',
    '2026-06-02 180',
  ]);
  expect(minutesOfDays('2026-06-01T20:00:00Z', 5, 'UTC')).toEqual(['2026-06-01 240', '2026-06-02 60']);
});

test('the day on which the clocks go forward has 23 hours, the one on which they go back 25', () => {
  expect(minutesOfDays('2026-03-28T23:00:00Z', 47, 'Europe/Berlin')).toEqual([
    '2026-03-29 1380',
    '2026-03-30 1440',
  ]);
  expect(minutesOfDays('2026-10-24T22:00:00Z', 49, 'Europe/Berlin')).toEqual([
    '2026-10-25 1500',
    '2026-10-26 1440',
  ]);
});

test('a day whose midnight the clocks skip starts at their change', () => {
  expect(minutesOfDays('2018-11-03T12:00:00Z', 40, 'America/Sao_Paulo')).toEqual([
    '2018-11-03 900',
    '2018-11-04 1380',
    '2018-11-05 120',
  ]);
});

test('zones with half hours and across the date line', () => {
  expect(minutesOfDays('2026-06-01T18:00:00Z', 1, 'Asia/Kolkata')).toEqual([
    '2026-06-01 30',
    '2026-06-02 30',
  ]);
  expect(minutesOfDays('2026-06-01T10:00:00Z', 1, 'Pacific/Kiritimati')).toEqual(['2026-06-02 60']);
});

test('adds up minutes, steps, stand-ups and what interrupts sitting', () => {
  const startMs = Date.parse('2026-06-01T08:00:00Z');
  const at = (second: number) => startMs + second * 1000;
  const [day] = summarizeDays({
    bouts: [
      { startMs, endMs: at(600), activity: 'sit' },
      { startMs: at(600), endMs: at(660), activity: 'walk' },
      { startMs: at(660), endMs: at(1860), activity: 'sit' },
      { startMs: at(1890), endMs: at(2190), activity: 'sit' },
      { startMs: at(2190), endMs: at(2250), activity: 'lie' },
    ],
    transitions: [
      { timeMs: at(600), kind: 'sit-to-stand' },
      { timeMs: at(660), kind: 'stand-to-sit' },
    ],
    stepsBetween: (fromMs, toMs) => (fromMs <= at(600) && toMs >= at(660) ? 110 : 0),
    startMs,
    endMs: at(2250),
    timezone: 'UTC',
  });
  expect(day).toMatchObject({
    date: '2026-06-01',
    steps: 110,
    sitToStand: 1,
    longestSedentaryMin: 20,
    sedentaryBreaks: 1,
    noDataMinutes: 0.5,
  });
  expect(day.minutes).toMatchObject({ sit: 35, walk: 1, lie: 1, stand: 0 });
});

test('a bout over midnight counts on both days, and its end as a break on the second', () => {
  const startMs = Date.parse('2026-06-01T23:00:00Z');
  const rising = startMs + 2 * 3_600_000;
  const endMs = rising + 60_000;
  const days = summarizeDays({
    bouts: [
      { startMs, endMs: rising, activity: 'sit' },
      { startMs: rising, endMs, activity: 'stand' },
    ],
    transitions: [],
    stepsBetween: () => 0,
    startMs,
    endMs,
    timezone: 'UTC',
  });
  expect(days.map(({ minutes }) => minutes.sit)).toEqual([60, 60]);
  expect(days.map(({ sedentaryBreaks }) => sedentaryBreaks)).toEqual([0, 1]);
});

test('days add up to the whole recording', () => {
  const startMs = Date.parse('2026-03-27T13:37:11Z');
  const bouts = Array.from({ length: 600 }, (_, i) => ({
    startMs: startMs + i * 350_700,
    endMs: startMs + (i + 1) * 350_700,
    activity: i % 2 ? ('sit' as const) : ('walk' as const),
  }));
  const endMs = bouts[599].endMs;
  const days = summarizeDays({
    bouts,
    transitions: [],
    stepsBetween: (fromMs, toMs) => (toMs - fromMs) / 1000,
    startMs,
    endMs,
    timezone: 'Europe/London',
  });
  const total = days.flatMap(({ minutes }) => Object.values(minutes)).reduce((sum, value) => sum + value, 0);
  expect(total * 60_000).toBeCloseTo(endMs - startMs, 3);
  expect(days.reduce((sum, { steps }) => sum + steps, 0)).toBeCloseTo((endMs - startMs) / 1000, -1);
});

test('each getting up counts on its day, whatever the order they are given in', () => {
  const times = [
    '2026-06-02T10:00:00Z',
    '2026-06-01T21:59:59Z',
    '2026-06-01T22:00:00Z',
    '2026-05-31T10:00:00Z',
  ];
  const transitions = times.map((time) => ({ timeMs: Date.parse(time), kind: 'sit-to-stand' as const }));
  const days = summarizeDays({ ...hours('2026-06-01T20:00:00Z', 30, 'Europe/Berlin'), transitions });
  expect(days.map(({ sitToStand }) => sitToStand)).toEqual([1, 2, 0]);
});
