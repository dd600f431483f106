import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';
import { writeCsv } from './write-csv.ts';

const rows = 200;

test.each(['plain', 'gzip'] as const)(
  'whatever happens to the bytes of a %s file, there are samples in order or an InputError',
  async (kind) => {
    const text = await joinParts(writeCsv([stillBlock(Date.UTC(2024, 4, 6, 9), rows)]));
    const sound = kind === 'gzip' ? Uint8Array.from(gzipSync(text)) : text;
    const changes = fc.array(fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(sound.length)), async (changed, length) => {
        const bytes = sound.slice();
        for (const { at, byte } of changed) bytes[at] = byte;
        try {
          const source = memorySource('test.csv', bytes.subarray(0, length ?? bytes.length));
          const recording = await openRecording(source, { timezone: 'UTC' });
          const samples = await collectSamples(recording);
          expect(samples.timeMs.length).toBeGreaterThan(0);
          const codes = recording.findings().map(({ code }) => code);
          // Each change costs its row; a line ending changed costs two, one added splits a row.
          const lost = rows - samples.timeMs.length;
          if (length === null && kind === 'plain') expect(lost).toBeLessThanOrEqual(2 * changed.length);
          if (length === null && lost > 0) expect(codes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 9, numRuns: 400 },
    );
  },
);

test('whatever the times of rows are, every sample is there once and times increase', async () => {
  const startMs = Date.UTC(2024, 4, 6, 9);
  const stretch = fc.record({
    rows: fc.integer({ min: 1, max: 40 }),
    stepMs: fc.constantFrom(10, 10, 10, 0, -10, 3, 900, 5000),
    jumpMs: fc.constantFrom(0, 0, 10, 500, -500, 2000, -2000, 1e9, -1e9, 3e11),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 30 }), async (stretches) => {
      const lines = ['time_ms,x,y,z'];
      let timeMs = startMs;
      const add = (count: number, stepMs: number) => {
        for (let i = 0; i < count; i++) {
          timeMs += stepMs;
          lines.push(`${timeMs},${(lines.length % 1000) / 1000},0,1`);
        }
      };
      // An ordinary beginning, from which the rate is found.
      add(1000, 10);
      for (const { rows, stepMs, jumpMs } of stretches) {
        timeMs += jumpMs;
        add(rows, stepMs);
      }
      const bytes = new TextEncoder().encode(lines.join('\n'));
      const samples = await collectSamples(await openRecording(memorySource('test.csv', bytes), {}));
      expect(samples.x).toEqual(lines.slice(1).map((line) => Math.fround(Number(line.split(',')[1]))));
    }),
    { seed: 11, numRuns: 150 },
  );
});
