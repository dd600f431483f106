import { expect, test } from 'vitest';
import { noData } from './activity.ts';
import { activityLabels } from './activity-labels.ts';
import { summarizeDays } from './days.ts';

const sit = activityLabels.indexOf('sit');
const walk = activityLabels.indexOf('walk');
const lie = activityLabels.indexOf('lie');

function minutesOfDays(start: string, hours: number, timezone: string) {
  const labels = new Uint8Array(hours * 3600).fill(sit);
  const days = summarizeDays(labels, new Float32Array(labels.length), [], Date.parse(start), timezone);
  return days.map(({ date, minutes }) => `${date} ${minutes.sit}`);
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

test('zones with half hours and across the date line', () => {
  expect(minutesOfDays('2026-06-01T18:00:00Z', 1, 'Asia/Kolkata')).toEqual([
    '2026-06-01 30',
    '2026-06-02 30',
  ]);
  expect(minutesOfDays('2026-06-01T10:00:00Z', 1, 'Pacific/Kiritimati')).toEqual(['2026-06-02 60']);
});

test('adds up minutes, steps, stand-ups and what interrupts sitting', () => {
  const labels = new Uint8Array([
    ...new Array(600).fill(sit),
    ...new Array(60).fill(walk),
    ...new Array(1200).fill(sit),
    ...new Array(30).fill(noData),
    ...new Array(300).fill(sit),
    ...new Array(60).fill(lie),
  ]);
  const cadence = Float32Array.from(labels, (label) => (label === walk ? 110 : 0));
  const startMs = Date.parse('2026-06-01T08:00:00Z');
  const standing = {
    timeMs: startMs + 600_000,
    kind: 'sit-to-stand',
    durationS: 1,
    peakAngularVelocityDegS: 90,
  } as const;
  const [day] = summarizeDays(
    labels,
    cadence,
    [standing, { ...standing, kind: 'stand-to-sit' }],
    startMs,
    'UTC',
  );
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

test('days add up to the whole recording', () => {
  const labels = Uint8Array.from({ length: 200_000 }, (_, i) => (i % 700 < 500 ? sit : walk));
  const days = summarizeDays(
    labels,
    new Float32Array(labels.length),
    [],
    Date.parse('2026-03-27T13:37:11Z'),
    'Europe/London',
  );
  const total = days.flatMap(({ minutes }) => Object.values(minutes)).reduce((sum, value) => sum + value, 0);
  expect(total * 60).toBeCloseTo(labels.length, 6);
});
