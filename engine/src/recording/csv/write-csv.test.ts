import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { memorySource } from '../byte-source.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const startMs = Date.UTC(2024, 4, 6, 9);

test('what is written is read: times to a microsecond, acceleration to 1/1000000 g', async () => {
  const written = fc.record({
    startMs: fc.double({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2090, 0, 1), noNaN: true }),
    periodMs: fc.double({ min: 0.4, max: 150, noNaN: true }),
    values: fc.array(fc.float({ min: -16, max: 16, noNaN: true }), { minLength: 30, maxLength: 600 }),
    gyro: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(written, async ({ startMs, periodMs, values, gyro }) => {
      const count = Math.floor(values.length / 3);
      const axis = (k: number, scale = 1) =>
        Float32Array.from({ length: count }, (_, i) => values[3 * i + k]! * scale);
      const block = {
        count,
        timeMs: Float64Array.from({ length: count }, (_, i) => startMs + i * periodMs),
        x: axis(0),
        y: axis(1),
        z: axis(2),
        gyro: gyro ? { x: axis(0, 100), y: axis(1, 100), z: axis(2, 100) } : null,
      };
      const bytes = await joinParts(writeCsv([block]));
      const recording = await readCsv(memorySource('written.csv', bytes), {});
      const samples = await collectSamples(recording);
      expect(recording.header.hasGyro).toBe(gyro);
      expect(samples.timeMs.length).toBe(count);
      for (let i = 0; i < count; i++) {
        expect(Math.abs(samples.timeMs[i]! - block.timeMs[i]!)).toBeLessThan(0.001);
        // Half of the last digit, and the rounding to single precision twice.
        expect(Math.abs(samples.x[i]! - block.x[i]!)).toBeLessThan(0.5e-6 + 2 ** -19);
        expect(Math.abs(samples.z[i]! - block.z[i]!)).toBeLessThan(0.5e-6 + 2 ** -19);
        if (gyro) expect(Math.abs(samples.gyroX[i]! - block.gyro!.x[i]!)).toBeLessThan(0.5e-4 + 2 ** -12);
      }
    }),
    { seed: 8, numRuns: 100 },
  );
});

test('a gap stays a gap', async () => {
  const blocks = [stillBlock(startMs, 250), { ...stillBlock(startMs + 60_000, 9000), gapBefore: true }];
  const recording = await readCsv(memorySource('written.csv', await joinParts(writeCsv(blocks))), {});
  const samples = await collectSamples(recording);
  expect(samples.afterGaps).toEqual([250]);
  expect(samples.timeMs.length).toBe(9250);
});

test('the text is as documented, also without samples', async () => {
  const text = async (parts: AsyncIterable<Uint8Array>) => new TextDecoder().decode(await joinParts(parts));
  const block = {
    count: 1,
    timeMs: Float64Array.of(startMs + 10.0005),
    x: Float32Array.of(-0.98),
    y: Float32Array.of(1 / 64),
    z: Float32Array.of(0),
  };
  expect(await text(writeCsv([block]))).toBe(
    'time,acc_x_g,acc_y_g,acc_z_g\n2024-05-06T09:00:00.010001Z,-0.98,0.015625,0\n',
  );
  expect(await text(writeCsv([]))).toBe('time,acc_x_g,acc_y_g,acc_z_g\n');
});
