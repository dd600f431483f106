import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { memorySource } from '../byte-source.ts';
import type { WritableBlock } from '../writable-block.ts';
import type { CwaOptions } from './cwa-settings.ts';
import { readCwa } from './read-cwa.ts';
import { writeCwa } from './write-cwa.ts';

async function roundTrip(blocks: WritableBlock[], options: CwaOptions) {
  const bytes = await joinParts(writeCwa(blocks, options));
  const recording = await readCwa(memorySource('written.cwa', bytes), { timezone: 'UTC' });
  const samples = await collectSamples(recording);
  return { recording, samples, bytes };
}

const settings = fc.record({
  device: fc.constantFrom('AX3' as const, 'AX6' as const),
  packed: fc.boolean(),
  rateHz: fc.constantFrom(12.5, 25, 50, 100, 200, 1600),
  rangeG: fc.constantFrom(2, 4, 8, 16),
  gyroRangeDegS: fc.constantFrom(125, 250, 500, 1000, 2000),
});

const recordingToWrite = fc.record({
  settings,
  // Sensors run up to some percent fast or slow.
  drift: fc.double({ min: -0.03, max: 0.03, noNaN: true }),
  startMs: fc
    .integer({ min: Date.UTC(2006, 0, 1) * 8, max: Date.UTC(2060, 0, 1) * 8 })
    .map((eighths) => eighths / 8),
  values: fc.array(fc.float({ min: -17, max: 17, noNaN: true }), { minLength: 3, maxLength: 900 }),
  pieces: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
});

test('what is written is read: samples to half a step, times to 46 us', async () => {
  await fc.assert(
    fc.asyncProperty(recordingToWrite, async ({ settings, drift, startMs, values, pieces }) => {
      const total = pieces.reduce((sum, piece) => sum + piece, 0);
      // With a single sector there is one time point, and the nominal rate is all that is known.
      const perSector = settings.device === 'AX6' ? 40 : settings.packed ? 120 : 80;
      const periodMs = (1000 / settings.rateHz) * (total > perSector ? 1 + drift : 1);
      const at = (i: number, axis: number) => values[(i * 3 + axis) % values.length]!;
      const blocks: WritableBlock[] = [];
      let first = 0;
      for (const count of pieces) {
        const fill = (axis: number, scale = 1) =>
          Float32Array.from({ length: count }, (_, i) => at(first + i, axis) * scale);
        const timeMs = Float64Array.from({ length: count }, (_, i) => startMs + (first + i) * periodMs);
        const gyro = { x: fill(0, 50), y: fill(1, 50), z: fill(2, 50) };
        blocks.push({ count, timeMs, x: fill(0), y: fill(1), z: fill(2), gyro });
        first += count;
      }
      const { recording, samples } = await roundTrip(blocks, settings);
      expect(recording.header).toMatchObject({
        device: `Axivity ${settings.device}`,
        sampleRateHz: settings.rateHz,
        rangeG: settings.rangeG,
        hasGyro: settings.device === 'AX6',
      });
      expect(recording.findings()).toEqual([]);
      expect(recording.gaps()).toEqual([]);
      expect(samples.timeMs.length).toBe(total);
      for (let i = 0; i < total; i++) {
        expect(Math.abs(samples.timeMs[i]! - (startMs + i * periodMs))).toBeLessThan(0.046 + 1e-3);
        const written = [at(i, 0), at(i, 1), at(i, 2)];
        const largest = Math.max(...written.map(Math.abs));
        const perG = settings.device === 'AX6' ? 32768 / settings.rangeG : 256;
        const coarse =
          settings.device === 'AX3' && settings.packed
            ? Math.max(1, 2 ** Math.ceil(Math.log2(largest / 1.99)))
            : 1;
        const read = [samples.x[i]!, samples.y[i]!, samples.z[i]!];
        read.forEach((value, axis) => {
          const limited = Math.min(settings.rangeG, Math.max(-settings.rangeG, written[axis]!));
          // At the very end of the range the largest value is one step below it.
          const tolerance =
            ((Math.abs(limited) > settings.rangeG - coarse / perG ? 1.01 : 0.51) * coarse) / perG;
          expect(Math.abs(value - limited)).toBeLessThanOrEqual(tolerance);
        });
        if (settings.device === 'AX6') {
          const limited = Math.min(
            settings.gyroRangeDegS,
            Math.max(-settings.gyroRangeDegS, written[0]! * 50),
          );
          expect(Math.abs(samples.gyroX[i]! - limited)).toBeLessThanOrEqual(
            settings.gyroRangeDegS / 32768 + 1e-4,
          );
        }
      }
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('a gap stays a gap', async () => {
  const startMs = Date.UTC(2024, 4, 6, 9);
  const blocks = [
    stillBlock(startMs, 250),
    { ...stillBlock(startMs + 60_000, 300, 10, 250), gapBefore: true },
  ];
  const { recording, samples } = await roundTrip(blocks, {});
  expect(samples.afterGaps).toEqual([250]);
  expect(samples.timeMs.length).toBe(550);
  const [gap] = recording.gaps();
  expect(gap!.reason).toBe('sensor paused');
  expect(gap!.startMs).toBeCloseTo(startMs + 2490, 1);
  expect(gap!.endMs).toBeCloseTo(startMs + 60_000, 1);
});

test('temperature, light and battery are carried along', async () => {
  const startMs = Date.UTC(2024, 4, 6, 9);
  const block = {
    ...stillBlock(startMs, 240),
    auxiliary: {
      count: 2,
      timeMs: Float64Array.of(startMs, startMs + 1100),
      temperatureC: Float32Array.of(31.5, 20),
      light: Float32Array.of(Number.NaN, 300),
      batteryV: Float32Array.of(4.1, 4),
    },
  };
  const { samples } = await roundTrip([block], {});
  expect(samples.readings.length).toBe(2);
  const [first, second] = samples.readings;
  // Steps of the format: 75/256 degrees, 6/1024 V.
  expect(Math.abs(first!.temperatureC - 31.5)).toBeLessThan(0.15);
  expect(first!.light).toBeNaN();
  expect(Math.abs(first!.batteryV - 4.1)).toBeLessThan(0.003);
  expect(Math.abs(second!.temperatureC - 20)).toBeLessThan(0.15);
  expect(second!.light).toBe(300);
});

test('notes, serial number and session are read back', async () => {
  const notes = { 'study ü&=': 'thigh, right', _p: 'a+b' };
  const options = { deviceId: 0x5b_bb_ba, sessionId: 993, notes };
  const { recording, bytes } = await roundTrip([stillBlock(Date.UTC(2024, 0, 1), 10)], options);
  expect(recording.header.serial).toBe(String(0x5bbbba));
  expect(recording.header.metadata).toMatchObject({ session: '993', ...notes });
  expect(bytes.length).toBe(1024 + 512);
});

test('the clock of the sensor can be set to local time', async () => {
  const startMs = Date.UTC(2024, 6, 1, 10);
  const bytes = await joinParts(writeCwa([stillBlock(startMs, 500)], { clockOffsetMs: 7_200_000 }));
  const recording = await readCwa(memorySource('local.cwa', bytes), { timezone: 'Europe/Berlin' });
  const { timeMs } = await collectSamples(recording);
  expect(timeMs[0]).toBeCloseTo(startMs, 1);
});

test('settings without a code are refused with the ones there are', async () => {
  const write = (options: CwaOptions) => joinParts(writeCwa([], options));
  await expect(write({ rateHz: 30 })).rejects.toThrow('rateHz is 30, must be one of 6.25, 12.5, 25');
  await expect(write({ rangeG: 3 })).rejects.toThrow('rangeG is 3');
  await expect(write({ device: 'AX6', gyroRangeDegS: 1 })).rejects.toThrow('gyroRangeDegS is 1');
  await expect(write({ deviceId: 0 })).rejects.toThrow('deviceId is 0');
  await expect(write({ notes: { long: 'x'.repeat(500) } })).rejects.toThrow('505 bytes');
});
