import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../number/index.ts';
import { type Envelope, noSampleMg } from './envelope.ts';
import { mergeBins } from './merge-bins.ts';
import { recordEnvelope } from './record-envelope.ts';
import type { Recording, SampleBlock } from './recording.ts';

interface Sample {
  timeMs: number;
  acc: readonly [number, number, number];
  gapBefore?: boolean;
}

/** A recording of the given samples, cut into blocks of at most `blockSize`, with its arrays reused. */
function recordingOf(samples: readonly Sample[], sampleRateHz: number, blockSize = 7): Recording {
  return {
    header: { sampleRateHz } as Recording['header'],
    findings: () => [],
    gaps: () => [],
    async *blocks() {
      const timeMs = new Float64Array(blockSize);
      const [x, y, z] = [0, 1, 2].map(() => new Float32Array(blockSize));
      let next = 0;
      while (next < samples.length) {
        const gapBefore = samples[next].gapBefore ?? false;
        let count = 0;
        while (count < blockSize && next < samples.length && (count === 0 || !samples[next].gapBefore)) {
          timeMs[count] = samples[next].timeMs;
          [x[count], y[count], z[count]] = samples[next].acc;
          count++;
          next++;
        }
        yield { count, timeMs, x, y, z, gyro: null, gapBefore } as unknown as SampleBlock;
      }
    },
  };
}

const startMs = Date.UTC(2026, 10, 16, 9);

/** Samples at a jittering rate, with gaps. */
const samplesArbitrary = fc
  .array(
    fc.record({
      waitMs: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 6, max: 14 }) },
        fc.integer({ min: 500, max: 90_000 }),
      ),
      acc: fc.tuple(fc.integer({ min: -16000, max: 16000 }), fc.integer(), fc.integer()),
    }),
    { minLength: 1, maxLength: 300 },
  )
  .map((steps) => {
    let timeMs = startMs;
    return steps.map(({ waitMs, acc }): Sample => {
      timeMs += waitMs;
      return {
        timeMs,
        acc: [acc[0] / 1000, (acc[1] % 16000) / 1000, (acc[2] % 16000) / 1000],
        gapBefore: waitMs >= 500,
      };
    });
  });

const axes = ['x', 'y', 'z'] as const;

test('every sample lies within its bin, and every bin ends at samples', async () => {
  await fc.assert(
    fc.asyncProperty(samplesArbitrary, fc.integer({ min: 1, max: 400 }), async (samples, mostBins) => {
      const envelope = await recordEnvelope(recordingOf(samples, 100), { budgetBytes: mostBins * 12 });
      expect(envelope.count).toBeLessThanOrEqual(mostBins);
      const expected = new Map<string, [number, number]>();
      for (const { timeMs, acc } of samples) {
        const bin = Math.floor((timeMs - envelope.startMs) / envelope.binMs);
        for (const [index, axis] of axes.entries()) {
          const mg = Math.round(acc[index] * 1000);
          const range = expected.get(`${axis}${bin}`) ?? [mg, mg];
          expected.set(`${axis}${bin}`, [Math.min(mg, range[0]), Math.max(mg, range[1])]);
        }
      }
      for (const axis of axes) {
        for (let bin = 0; bin < envelope.count; bin++) {
          const range = expected.get(`${axis}${bin}`) ?? [noSampleMg, noSampleMg];
          expect([envelope.min[axis][bin], envelope.max[axis][bin]]).toEqual(range);
        }
      }
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('merging neighbouring bins gives the coarser envelope of the same samples', async () => {
  await fc.assert(
    fc.asyncProperty(samplesArbitrary, fc.integer({ min: 2, max: 50 }), async (samples, mostBins) => {
      const fine = await recordEnvelope(recordingOf(samples, 100), { budgetBytes: 1e9 });
      const coarse = await recordEnvelope(recordingOf(samples, 100), { budgetBytes: mostBins * 12 });
      expect(mergeBins(fine, Math.round(coarse.binMs / fine.binMs))).toEqual(coarse);
    }),
    { seed: 2, numRuns: 60 },
  );
});

test('merging twice is merging once by the product', async () => {
  await fc.assert(
    fc.asyncProperty(
      samplesArbitrary,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      async (samples, first, second) => {
        const envelope = await recordEnvelope(recordingOf(samples, 100), { budgetBytes: 1e9 });
        expect(mergeBins(mergeBins(envelope, first), second)).toEqual(mergeBins(envelope, first * second));
      },
    ),
    { seed: 3, numRuns: 40 },
  );
});

test('does not depend on how the samples are cut into blocks', async () => {
  await fc.assert(
    fc.asyncProperty(samplesArbitrary, fc.integer({ min: 1, max: 60 }), async (samples, blockSize) => {
      const options = { budgetBytes: 100 * 12 };
      const expected = await recordEnvelope(recordingOf(samples, 100), options);
      expect(await recordEnvelope(recordingOf(samples, 100, blockSize), options)).toEqual(expected);
    }),
    { seed: 4, numRuns: 40 },
  );
});

function regularSamples(seconds: number, rateHz: number): Sample[] {
  const random = seededRandom(5);
  return Array.from({ length: seconds * rateHz }, (_, i) => ({
    timeMs: startMs + (i * 1000) / rateHz,
    acc: [random.normal(0, 0.5), random.normal(-1, 0.5), random.normal(0, 0.5)],
  }));
}

test('keeps each sample of a short recording as it is, rounded to 1 mg', async () => {
  const samples = regularSamples(60, 30);
  const envelope = await recordEnvelope(recordingOf(samples, 30));
  expect(envelope.count).toBe(samples.length);
  expect(envelope.binMs).toBeCloseTo(1000 / 30);
  expect(envelope.min).toEqual(envelope.max);
  expect([...envelope.min.y]).toEqual(samples.map(({ acc }) => Math.round(1000 * Math.fround(acc[1]))));
});

test('a week at 100 Hz gets bins of about 2 s in 4 MB', async () => {
  // One sample a second is enough to see which width is chosen for a nominal rate of 100 Hz.
  const samples = Array.from(
    { length: 7 * 86400 },
    (_, i): Sample => ({
      timeMs: startMs + i * 1000,
      acc: [0, 0, 1],
    }),
  );
  const envelope = await recordEnvelope(recordingOf(samples, 100, 100_000));
  expect(envelope.binMs).toBeGreaterThan(1800);
  expect(envelope.binMs).toBeLessThan(2600);
  expect(bytes(envelope)).toBeLessThanOrEqual(4_000_000);
  expect(bytes(envelope)).toBeGreaterThan(2_600_000);
});

function bytes({ min, max }: Envelope): number {
  return axes.reduce((sum, axis) => sum + min[axis].byteLength + max[axis].byteLength, 0);
}

test('applies calibration first, then the rotation', async () => {
  const samples: Sample[] = [{ timeMs: startMs, acc: [0.5, 0.1, -1.1] }];
  const envelope = await recordEnvelope(recordingOf(samples, 50), {
    calibration: { offsetG: [0.1, 0, -0.1], scale: [0.5, 1, 1] },
    rotation: [
      [0, 0, 1],
      [1, 0, 0],
      [0, -1, 0],
    ],
  });
  expect([envelope.max.x[0], envelope.max.y[0], envelope.max.z[0]]).toEqual([-1000, 200, -100]);
});

test('has other axes from the time on at which the sensor was turned', async () => {
  const samples: Sample[] = [0, 1000].map((ms) => ({ timeMs: startMs + ms, acc: [1, 0, 0] }));
  const rotation = [
    [0, 0, 1],
    [1, 0, 0],
    [0, -1, 0],
  ];
  const envelope = await recordEnvelope(recordingOf(samples, 1), {
    turns: [{ fromMs: startMs + 500, rotation }],
  });
  expect([envelope.max.x[0], envelope.max.y[0]]).toEqual([1000, 0]);
  expect([envelope.max.x[1], envelope.max.y[1]]).toEqual([0, 1000]);
});

test('leaves a gap empty', async () => {
  const samples: Sample[] = [0, 10, 20, 100, 110].map((ms) => ({ timeMs: startMs + ms, acc: [1, 1, 1] }));
  const envelope = await recordEnvelope(recordingOf(samples, 100));
  const empty = noSampleMg;
  expect([...envelope.max.x]).toEqual([
    1000,
    1000,
    1000,
    ...[empty, empty, empty, empty, empty, empty, empty],
    1000,
    1000,
  ]);
});

test('ends at 32.767 g instead of turning over', async () => {
  const samples: Sample[] = [{ timeMs: startMs, acc: [200, -200, 32.767] }];
  const { min, max } = await recordEnvelope(recordingOf(samples, 100));
  expect([max.x[0], min.y[0], max.z[0]]).toEqual([32767, -32767, 32767]);
});

test('a recording without samples has an empty envelope', async () => {
  const envelope = await recordEnvelope(recordingOf([], 100));
  expect(envelope).toMatchObject({ count: 0, binMs: 10 });
  expect(envelope.min.x).toHaveLength(0);
});

test('a clock that jumps years ahead stays within the budget', async () => {
  const samples: Sample[] = [
    { timeMs: startMs, acc: [1, 1, 1] },
    { timeMs: startMs + 30 * 365 * 86_400_000, acc: [2, 2, 2], gapBefore: true },
  ];
  const envelope = await recordEnvelope(recordingOf(samples, 100), { budgetBytes: 12_000 });
  expect(envelope.count).toBeLessThanOrEqual(1000);
  expect(envelope.max.x[0]).toBe(1000);
  expect(envelope.max.x[envelope.count - 1]).toBe(2000);
});
