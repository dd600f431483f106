import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { daysOfAnalysis } from './days-of-analysis.ts';

const hour = 3_600_000;

test('days go from midnight to midnight of their zone, also when the clock changes', () => {
  const days = daysOfAnalysis(
    exampleAnalysis({ start: '2026-10-24T08:00:00.000Z', hours: 60, timezone: 'Europe/Berlin' }),
  );
  expect(
    days.map(({ date, startMs, endMs }) => [date, new Date(startMs).toISOString(), (endMs - startMs) / hour]),
  ).toEqual([
    ['2026-10-24', '2026-10-23T22:00:00.000Z', 24],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['2026-10-26', '2026-10-25T23:00:00.000Z', 24],
  ]);
});

test('each stretch lies in the days that it touches', () => {
  const analysis = exampleAnalysis({ hours: 48 });
  const days = daysOfAnalysis(analysis);
  for (const { bands, startMs, endMs } of days)
    for (const band of bands) expect(band.startMs < endMs && band.endMs > startMs).toBe(true);
  expect(new Set(days.flatMap(({ bands }) => bands.map((band) => band.startMs))).size).toBe(
    analysis.bouts.length,
  );
});
