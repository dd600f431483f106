import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { damage, damaged } from '../../../../testing/damage.ts';
import { geneaFile } from '../../../../testing/genea-file.ts';
import { sharedData } from '../../../../testing/shared-data.ts';
import { memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';

const startSeconds = Date.UTC(2010, 2, 30, 12) / 1000;
const rateHz = 80;

/** Where a chunk stands in the file. */
function placeOf(bytes: Uint8Array, number: number): number {
  const dataStart = new TextDecoder('latin1').decode(bytes).indexOf('\r\n\r\n') + 4;
  return dataStart + Math.floor(number / 341) * 2048 + (number % 341) * 6;
}

async function read(bytes: Uint8Array) {
  const recording = await openRecording(memorySource('a.bin', bytes), { timezone: 'UTC' });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

/** Time of sample `i`. */
const at = (i: number) => (startSeconds + i / rateHz) * 1000;

const real = sharedData('geneactiv/genea_testfile.bin');
test.skipIf(!real)('a recording cut short is read to its end (needs ../shared/data)', async () => {
  const { recording, samples, codes } = await read(readFileSync(real!));
  expect(recording.header).toMatchObject({ format: 'genea', serial: '01275', sampleRateHz: 80 });
  expect(codes).toEqual(['file-truncated']);
  expect(recording.gaps()).toEqual([]);
  // 127 whole pages of 341 chunks and 271 chunks of another, less 536 times and 178 voltages.
  expect(samples.timeMs.length).toBe(42_864);
  // The 49th sample follows the first time, 12:08:37; there are 80 of them from one time to the next.
  samples.timeMs.forEach((timeMs, i) => {
    expect(timeMs).toBeCloseTo(Date.UTC(2010, 2, 30, 12, 8, 37) + (i - 48) * 12.5, 6);
  });
  const norms = samples.x.map((x, i) => Math.hypot(x, samples.y[i]!, samples.z[i]!)).sort((a, b) => a - b);
  expect(norms[norms.length / 2]).toBeCloseTo(1, 1);
  expect(samples.readings.every(({ batteryV }) => Math.abs(batteryV - 4) < 0.1)).toBe(true);
});

test('what is written is read', async () => {
  const { recording, samples, codes } = await read(geneaFile(20));
  expect(codes).toEqual([]);
  expect(recording.gaps()).toEqual([]);
  expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
  expect(samples.x).toEqual(samples.x.map((_, i) => Math.fround((i % 340) / 340)));
  expect(samples.z.every((z) => z === 1)).toBe(true);
});

test('a damaged chunk is a gap of its length', async () => {
  const bytes = geneaFile(20);
  bytes[placeOf(bytes, 5 * 81 + 1 + 30) + 3]! ^= 4;
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['blocks-damaged']);
  expect(samples.timeMs.length).toBe(20 * rateHz - 1);
  expect(recording.gaps()).toEqual([{ startMs: at(429), endMs: at(431), reason: 'damaged blocks' }]);
  expect(samples.timeMs.at(-1)).toBe(at(20 * rateHz - 1));
});

test('a single wrong time is not used, jumps are gaps or kept in order', async () => {
  const wrong = await read(geneaFile(20, (second) => startSeconds + second + (second === 9 ? 500 : 0)));
  expect(wrong.codes).toEqual(['time-implausible']);
  expect(wrong.samples.timeMs).toEqual(wrong.samples.timeMs.map((_, i) => at(i)));
  const forward = await read(geneaFile(20, (second) => startSeconds + second + (second < 9 ? 0 : 500)));
  expect(forward.codes).toEqual(['time-jump']);
  expect(forward.samples.timeMs[9 * rateHz]).toBe(at(9 * rateHz) + 500_000);
  // By less than lies between two places that the survey of the clock looks at.
  const back = await read(geneaFile(600, (second) => startSeconds + second - (second < 299 ? 0 : 3)));
  expect(back.codes).toEqual(['time-jump-back']);
  expect(back.samples.timeMs.length).toBe(600 * rateHz);
});

test('a second pass gives the same', async () => {
  const { recording, samples } = await read(geneaFile(40));
  expect(await collectSamples(recording)).toEqual(samples);
});

test.each([
  ['no-data', geneaFile(0)],
  ['no-data', new TextEncoder().encode('GENEA/1.00\r\nSample-Rate:80Hz')],
  ['no-sample-rate', geneaFile(2, undefined, 'fast')],
  ['no-data', Uint8Array.from([...geneaFile(0), ...new Uint8Array(4096)])],
])('%s is refused', async (code, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: 'InputError', code });
});

test('whatever happens to the bytes, there are samples in order or an InputError, and damage is named', async () => {
  const sound = geneaFile(15);
  await fc.assert(
    fc.asyncProperty(damage, async (damage) => {
      try {
        const { samples, codes } = await read(damaged(sound, damage));
        expect(samples.timeMs.length).toBeGreaterThan(0);
        // What is cut off between two chunks, or zeroed, can't be told from what was never recorded.
        if (damage.end === 1 && damage.changes.every(({ kind }) => kind === 'flip' || kind === 'byte'))
          if (samples.timeMs.length < 15 * rateHz) expect(codes.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 6, numRuns: 300 },
  );
});
