import { expect, test } from 'vitest';
import { simulateRecording, weekSchedule } from '../../synthetic/index.ts';
import { bedtimes } from './bedtimes.ts';
import { type SedentaryRun, sedentaryRuns } from './sedentary-runs.ts';

const hourMs = 3_600_000;
/** Monday, 12:00 UTC. */
const noonMs = Date.UTC(2026, 2, 2, 12);

/** A stretch of sitting and lying, in hours since noon. */
function run(from: number, to: number, lying = 0): SedentaryRun {
  const [startMs, endMs] = [noonMs + from * hourMs, noonMs + to * hourMs];
  return { startMs, endMs, lyingMs: lying * (endMs - startMs), brokenOff: true };
}

function bedHours(runs: readonly SedentaryRun[], steps = 100, timezone = 'UTC') {
  const recording = {
    stepsBetween: () => steps,
    startMs: noonMs - 1,
    endMs: noonMs + 100 * hourMs,
    timezone,
  };
  return bedtimes(runs, recording).map(({ startMs, endMs }) => [
    (startMs - noonMs) / hourMs,
    (endMs - noonMs) / hourMs,
  ]);
}

test('the longest stretch from noon to noon is the time in bed, from 2 h', () => {
  expect(bedHours([run(1, 3.5), run(7, 8), run(11, 15)])).toEqual([[11, 15]]);
  expect(bedHours([run(1, 2.9)])).toEqual([]);
  expect(bedHours([run(11, 18), run(25, 27.5), run(35, 42)])).toEqual([
    [11, 18],
    [35, 42],
  ]);
});

test('noon is that of the zone: in Auckland it comes 13 h earlier', () => {
  // From 23:00 UTC it is the afternoon of the next day there.
  const day = [run(-3, 3), run(11.5, 14.4)];
  expect(bedHours(day)).toHaveLength(2);
  expect(bedHours([run(8, 10.5), run(12, 14.8)])).toEqual([[12, 14.8]]);
  expect(bedHours([run(8, 10.5), run(12, 14.8)], 100, 'Pacific/Auckland')).toHaveLength(2);
});

test('every stretch of 5 h is bed: bed rest in the daytime', () => {
  expect(bedHours([run(1, 6.2), run(10, 19)])).toHaveLength(2);
});

test('a way to the toilet does not end the night, and belongs to it', () => {
  expect(bedHours([run(11, 15), run(15.1, 18)])).toEqual([[11, 18]]);
  expect(bedHours([run(11, 15), run(15.05, 15.1), run(15.15, 18)])).toEqual([[11, 18]]);
  expect(bedHours([run(11, 15), run(15.5, 18)])).toEqual([[11, 15]]);
});

test('half an hour next to bed joins it with few steps between, or when it is lying', () => {
  expect(bedHours([run(11, 15), run(15.1, 15.7)], 20)).toEqual([[11, 15.7]]);
  expect(bedHours([run(11, 15), run(15.1, 15.7)], 21)).toEqual([[11, 15]]);
  expect(bedHours([run(11, 15), run(15.1, 15.7, 0.6)], 21)).toEqual([[11, 15.7]]);
  expect(bedHours([run(10.4, 10.95, 0.6), run(11, 15)], 21)).toEqual([[10.4, 15]]);
});

test('a night in which the recording begins or ends counts when it is lying', () => {
  const cut = { stepsBetween: () => 0, startMs: noonMs, endMs: noonMs + 12 * hourMs, timezone: 'UTC' };
  expect(bedtimes([run(0, 1, 0.9), run(11, 12, 0.9)], cut)).toHaveLength(2);
  expect(bedtimes([run(0, 1), run(11, 12)], cut)).toEqual([]);
});

test.each([1, 2, 3])('finds the nights of simulated week %d from its true postures', (seed) => {
  const { truth, startMs, durationS } = simulateRecording(weekSchedule(seed), { seed });
  const endMs = startMs + durationS * 1000;
  const stepsBetween = (fromMs: number, toMs: number) =>
    truth.stepTimesMs.filter((ms) => ms >= fromMs && ms < toMs).length;
  const found = bedtimes(sedentaryRuns(truth.bouts), { stepsBetween, startMs, endMs, timezone: 'UTC' });
  // Six whole nights, and the ends of those before and after the week.
  expect(found).toHaveLength(8);
  const bedMs = found.reduce((sum, bed) => sum + bed.endMs - bed.startMs, 0);
  const lying = truth.bouts.filter(({ activity }) => activity === 'lie');
  const nights = lying.filter(({ startMs, endMs }) => endMs - startMs > 1800_000);
  for (const bout of nights)
    expect(found.some((bed) => bed.startMs <= bout.startMs && bed.endMs >= bout.endMs)).toBe(true);
  const nightMs = nights.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  expect(bedMs / nightMs).toBeGreaterThan(0.99);
  expect(bedMs / nightMs).toBeLessThan(1.02);
});
