import { expect, test } from 'vitest';
import { cycleCatalogue } from './cycle-catalogue.ts';
import { dosesOfDays } from './doses-of-days.ts';
import { stretchesOfMovement } from './stretches-of-movement.ts';

const catalogue = cycleCatalogue();
const minuteMs = 60_000;

function countOf(stretches: ReturnType<typeof stretchesOfMovement>, exercise: string): number {
  return stretches
    .flatMap(({ cycles }) => cycles)
    .reduce((sum, cycle) => sum + (cycle.exercise === exercise ? cycle.count : 0), 0);
}

test('a walk is half as many strides as steps, shared between the speeds of the catalogue', () => {
  const walk = { startMs: 0, endMs: 2 * minuteMs, activity: 'walk', steps: 220 } as const;
  const stretches = stretchesOfMovement({ bouts: [walk] }, catalogue);
  expect(countOf(stretches, 'walk')).toBeCloseTo(110, 9);
  expect(stretches[0]!.cycles).toHaveLength(2);
});

test('standing up and sitting down are half a cycle of a chair each', () => {
  const sit = { startMs: 0, endMs: 5 * minuteMs, activity: 'sit', steps: 0 } as const;
  const stand = { startMs: 5 * minuteMs, endMs: 6 * minuteMs, activity: 'stand', steps: 0 } as const;
  const transitions = [{ timeMs: 1000 }, { timeMs: 5 * minuteMs }];
  expect(countOf(stretchesOfMovement({ bouts: [sit, stand], transitions }, catalogue), 'sit-to-stand')).toBe(
    1,
  );
});

test('a set takes the place of its seconds; a depth that this body can’t reach is taken as the usual one', () => {
  const stand = { startMs: 0, endMs: 10 * minuteMs, activity: 'other', steps: 0 } as const;
  const repetitions = [92, 94, 158].map((depthDeg, i) => ({
    startMs: i,
    endMs: i + 1,
    depthDeg,
    tempo: null,
  }));
  const set = { startMs: minuteMs, endMs: 2 * minuteMs, exercise: 'squat', repetitions } as const;
  const stretches = stretchesOfMovement({ bouts: [stand], sets: [{ ...set, repetitions }] }, catalogue);
  expect(stretches.map(({ isSet }) => isSet)).toEqual([false, true, false]);
  expect(stretches[1]!.cycles).toEqual([
    { exercise: 'squat', options: { depthDeg: 90 }, count: 2 },
    { exercise: 'squat', options: {}, count: 1 },
  ]);
});

test('days are cut at local midnight, also where the clocks change; unworn time is missing, not rest', () => {
  const startMs = Date.parse('2026-03-28T21:00:00Z');
  const bouts = [
    { startMs, endMs: startMs + 300 * minuteMs, activity: 'lie', steps: 0 },
    { startMs: startMs + 300 * minuteMs, endMs: startMs + 420 * minuteMs, activity: 'nonwear', steps: 0 },
    { startMs: startMs + 420 * minuteMs, endMs: startMs + 480 * minuteMs, activity: 'lie', steps: 0 },
  ] as const;
  const days = dosesOfDays(stretchesOfMovement({ bouts }, catalogue), 'Europe/Berlin', catalogue);
  expect(days.map(({ date, dayS }) => [date, dayS])).toEqual([
    ['2026-03-28', 86_400],
    ['2026-03-29', 82_800],
  ]);
  expect(days.map(({ dose }) => dose.basisS.recorded / 60)).toEqual([120, 240]);
  expect(days[1]!.dose.unloaded).toEqual({
    firstS: 180 * 60,
    longestS: 180 * 60,
    lastS: 3600,
    totalS: 360 * 60,
  });
});
