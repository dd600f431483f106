import { type Envelope, noSampleMg } from '@legwork/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrame } from './day-frame.ts';
import { hourlyRanges } from './hourly-ranges.ts';
import { laneLimitG } from './lane-limit-g.ts';
import { shownPart } from './shown-part.ts';
import { type TraceSlice, traceSlices } from './trace-slices.ts';

const frames = ['2026-10-24', '2026-10-25', '2026-10-26'].map((date) => dayFrame(date, 'Europe/Berlin'));
const days = frames.map((frame) => ({
  frame,
  shown: shownPart(frame, { startMs: frames[0].startMs, endMs: frames[2].endMs }),
}));

/** An envelope whose values are those of `valueMg` at the middle of each bin. */
function envelopeOf(startMs: number, binMs: number, values: readonly number[]): Envelope {
  const bins = () => ({ x: Int16Array.from(values), y: Int16Array.from(values), z: Int16Array.from(values) });
  return { startMs, binMs, count: values.length, min: bins(), max: bins() };
}

test('every bin is on exactly one day: that of its middle', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 * 3600 }),
      fc.integer({ min: 1000, max: 900_000 }),
      fc.integer({ min: 1, max: 300 }),
      (startS, binMs, count) => {
        const startMs = frames[0].startMs + startS * 1000;
        const bins = Math.min(count, Math.floor((frames[2].endMs - startMs) / binMs));
        const envelope = envelopeOf(
          startMs,
          binMs,
          Array.from({ length: bins }, (_, i) => i),
        );
        const slices = traceSlices(envelope, days);
        expect(slices.flatMap(({ max }) => [...max.x])).toEqual([...envelope.max.x]);
        for (const { frame, firstS, binS, count } of slices) {
          expect(firstS).toBeGreaterThanOrEqual(0);
          expect(firstS + (count - 1) * binS).toBeLessThan((frame.endMs - frame.startMs) / 1000);
        }
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});

test('a day without a sample has no slice', () => {
  const values = Array.from({ length: 73 }, (_, hour) => (hour < 24 || hour >= 49 ? 1000 : noSampleMg));
  const slices = traceSlices(envelopeOf(frames[0].startMs, 3_600_000, values), days);
  expect(slices.map(({ frame }) => frame.date)).toEqual(['2026-10-24', '2026-10-26']);
});

function slice(values: readonly number[], binS = 600): TraceSlice {
  return traceSlices(envelopeOf(frames[0].startMs, binS * 1000, values), [days[0]])[0];
}

test('the range of an hour is that of its bins, and hours without samples are left out', () => {
  const hour = (value: number) => [value, -value, 0, 0, 0, 0];
  const empty = new Array<number>(6).fill(noSampleMg);
  const ranges = hourlyRanges(slice([...hour(500), ...empty, ...hour(1200)]));
  expect(ranges).toMatchObject([
    { second: 0, x: [-0.5, 0.5] },
    { second: 7200, x: [-1.2, 1.2] },
  ]);
});

test('lanes reach far enough for all but single knocks', () => {
  const calm = new Array<number>(996).fill(-1000);
  expect(laneLimitG([slice([...calm, 8000], 60)])).toBe(1.5);
  expect(laneLimitG([slice([...calm, ...new Array<number>(20).fill(3200)], 60)])).toBe(3.5);
  expect(laneLimitG([])).toBe(1.5);
});
