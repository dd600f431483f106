import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { memorySource } from '../byte-source.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions } from '../recording.ts';
import type { WritableBlock } from '../writable-block.ts';
import { decodeFloat } from './decode-float.ts';
import { encodeFloat } from './encode-float.ts';
import { type Gt3xOptions, writeGt3x } from './write-gt3x.ts';

const startMs = Date.UTC(2024, 4, 6, 9);

async function roundTrip(blocks: WritableBlock[], written: Gt3xOptions = {}, read: ReadOptions = {}) {
  const bytes = await joinParts(writeGt3x(blocks, written));
  const recording = await openRecording(memorySource('a.gt3x', bytes), { timezone: 'UTC', ...read });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

test('what is written is read, value for value and time for time', async () => {
  const stretch = fc.record({
    seconds: fc.integer({ min: 1, max: 20 }),
    pauseSeconds: fc.integer({ min: 1, max: 5000 }),
    seed: fc.nat(0xffff),
  });
  const options = fc.record({
    rateHz: fc.constantFrom(30, 40, 50, 60, 70, 80, 90, 100),
    unitsPerG: fc.constantFrom(256, 341),
    clockOffsetMs: fc.constantFrom(0, 3_600_000, -18_000_000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(stretch, { minLength: 1, maxLength: 6 }),
      options,
      async (stretches, { rateHz, unitsPerG, clockOffsetMs }) => {
        const blocks: WritableBlock[] = [];
        let ms = startMs;
        for (const { seconds, pauseSeconds, seed } of stretches) {
          const places = Array.from({ length: seconds * rateHz }, (_, i) => i);
          const value = (i: number, axis: number) =>
            (((Math.imul(i * 3 + axis + seed, 0x9e3779b1) >>> 20) - 2048) % (6 * unitsPerG)) / unitsPerG + 0;
          const firstMs = ms;
          blocks.push({
            count: places.length,
            timeMs: Float64Array.from(places, (i) => firstMs + (i * 1000) / rateHz),
            x: Float32Array.from(places, (i) => value(i, 0)),
            y: Float32Array.from(places, (i) => value(i, 1)),
            z: Float32Array.from(places, (i) => value(i, 2)),
            gapBefore: blocks.length > 0,
          });
          ms += (seconds + pauseSeconds) * 1000;
        }
        const { recording, samples, codes } = await roundTrip(blocks, {
          rateHz,
          unitsPerG,
          clockOffsetMs,
          rangeG: 6,
        });
        expect(samples.x).toEqual(blocks.flatMap(({ x }) => [...x]));
        expect(samples.y).toEqual(blocks.flatMap(({ y }) => [...y]));
        expect(samples.z).toEqual(blocks.flatMap(({ z }) => [...z]));
        const shifted = blocks.flatMap(({ timeMs }) => [...timeMs].map((ms) => ms + clockOffsetMs));
        samples.timeMs.forEach((ms, i) => {
          expect(Math.abs(ms - shifted[i]!)).toBeLessThan(1e-3);
        });
        expect(codes).toEqual(stretches.length > 1 ? ['idle-sleep'] : []);
        expect(recording.gaps().map(({ reason }) => reason)).toEqual(
          Array(stretches.length - 1).fill('idle sleep'),
        );
        expect(samples.afterGaps.length).toBe(stretches.length - 1);
      },
    ),
    { seed: 4, numRuns: 60 },
  );
});

test('seconds that are not whole are left out', async () => {
  const { samples, codes } = await roundTrip([stillBlock(startMs + 370, 1000)]);
  expect(codes).toEqual([]);
  expect(samples.timeMs.length).toBe(900);
  expect(samples.timeMs[0]).toBe(startMs + 1000);
  expect(samples.x[0]).toBe((63 - 256) / 256);
});

test('light and voltage are kept, acceleration is cut off at the range', async () => {
  const block = stillBlock(startMs, 6000);
  block.x.fill(20, 500, 600);
  block.x.fill(-20, 600, 700);
  const readings = { count: 2, temperatureC: new Float32Array(2) };
  const auxiliary = {
    ...readings,
    timeMs: Float64Array.of(startMs, startMs + 30_000),
    light: Float32Array.of(120, Number.NaN),
    batteryV: Float32Array.of(4.1, 4.05),
  };
  const { recording, samples } = await roundTrip([{ ...block, auxiliary }]);
  expect(recording.header).toMatchObject({
    serial: 'TAS1H00000001',
    device: 'ActiGraph GT9X Link',
    rangeG: 8,
  });
  expect(samples.x[550]).toBe(2047 / 256);
  expect(samples.x[650]).toBe(-8);
  expect(samples.readings).toEqual([
    { timeMs: startMs, temperatureC: Number.NaN, light: 120, batteryV: Math.fround(4.1) },
    { timeMs: startMs + 30_000, temperatureC: Number.NaN, light: Number.NaN, batteryV: Math.fround(4.05) },
  ]);
});

test('with gaps filled the last sample is repeated up to the next', async () => {
  const pause = { ...stillBlock(startMs + 70_000, 200), gapBefore: true };
  const { recording, samples, codes } = await roundTrip(
    [stillBlock(startMs, 1000), pause],
    {},
    { fillGaps: true },
  );
  expect(codes).toEqual(['gaps-filled', 'idle-sleep']);
  expect(recording.gaps()).toEqual([]);
  expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => startMs + 10 * i));
  expect(samples.timeMs.length).toBe(7200);
  expect(new Set(samples.x.slice(999, 7000))).toEqual(new Set([samples.x[999]]));
});

test.each([{ rateHz: 33.3 }, { rateHz: 0 }, { unitsPerG: 0 }, { unitsPerG: 8192 }])(
  '%j is refused',
  async (options) => {
    await expect(joinParts(writeGt3x([], options))).rejects.toThrow(RangeError);
  },
);

test('numbers of parameters are those of the documentation', () => {
  // Parameters.md: battery voltage, scales of acceleration, gyroscope and temperature.
  for (const [code, value] of [
    [0x0c400000, 2048],
    [0x09400000, 256],
    [0x05418937, 16.384],
    [0x09537_7ae, 333.87],
    [0x05540000, 21],
    [0, 0],
  ] as const) {
    expect(decodeFloat(code)).toBeCloseTo(value, 2);
    if (value > 0) expect(encodeFloat(value)).toBe(code);
  }
  expect(decodeFloat(0xff800000)).toBe(-0.5);
});
