import { type Analysis, activityLabels } from '@legwork/engine';
import { expect, test } from 'vitest';
import { epochsCsv } from './epochs-csv.ts';

const [sit, walk] = [activityLabels.indexOf('sit'), activityLabels.indexOf('walk')];

function csv(epochs: Partial<NonNullable<Analysis['epochs']>>, epochS?: number): string[] {
  const whole: NonNullable<Analysis['epochs']> = {
    start: '2026-03-02T23:59:58.000Z',
    stepS: 1,
    labels: [...activityLabels],
    activity: [],
    cadenceSpm: [],
    ...epochs,
  };
  const text = [...epochsCsv(whole, epochS)].join('');
  expect(text.endsWith('\n')).toBe(true);
  return text.trimEnd().split('\n');
}

const header = 'time,activity,cadence_spm,enmo_mg,mad_mg,inclination_deg';

test('a row for each second; empty cells where there are no samples', () => {
  const rows = csv({
    activity: [walk, null],
    cadenceSpm: [112.5, 0],
    enmoMg: [31.4, null],
    madMg: [120, null],
    inclinationDeg: [12.3, null],
  });
  expect(rows).toEqual([
    header,
    '2026-03-02T23:59:58.000Z,walk,112.5,31.4,120,12.3',
    '2026-03-02T23:59:59.000Z,,0,,,',
  ]);
});

test('a recording of events has no acceleration', () => {
  expect(csv({ activity: [walk], cadenceSpm: [100] })).toEqual([
    header,
    '2026-03-02T23:59:58.000Z,walk,100,,,',
  ]);
});

test('longer epochs are cut at the clock, with the most frequent label and means of what is known', () => {
  const rows = csv(
    {
      activity: [walk, walk, sit, sit, walk, sit, null, walk],
      cadenceSpm: [100, 110, 0, 0, 90, 0, 0, 120],
      enmoMg: [50, 60, 1, 2, 30, 3, null, 70],
    },
    5,
  );
  expect(rows).toEqual([
    header,
    '2026-03-02T23:59:55.000Z,walk,105,55,,',
    '2026-03-03T00:00:00.000Z,sit,18,9,,',
    '2026-03-03T00:00:05.000Z,walk,120,70,,',
  ]);
});

test('a long recording comes in pieces that hold every row', () => {
  const seconds = 10_000;
  const epochs = { activity: new Array(seconds).fill(sit), cadenceSpm: new Array(seconds).fill(0) };
  expect(csv(epochs)).toHaveLength(seconds + 1);
  expect(new Set(csv(epochs))).toHaveProperty('size', seconds + 1);
});
