import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SampleBlock } from './recording.ts';
import { gridRateHz, Resampler } from './resample.ts';

type Sample = [timeMs: number, value: number];

function block(samples: Sample[], gapBefore = false): SampleBlock {
  const values = Float32Array.from(samples, ([, value]) => value);
  return {
    count: samples.length,
    timeMs: Float64Array.from(samples, ([timeMs]) => timeMs),
    x: values,
    y: values,
    z: values,
    gyro: null,
    gapBefore,
    auxiliary: {
      count: 0,
      timeMs: new Float64Array(0),
      temperatureC: new Float32Array(0),
      light: new Float32Array(0),
      batteryV: new Float32Array(0),
    },
  };
}

function resample(blocks: SampleBlock[]) {
  const seconds: { startMs: number; bins: number; continues: boolean; x: number[] }[] = [];
  const resampler = new Resampler(({ startMs, bins, continues, x }) => {
    seconds.push({ startMs, bins, continues, x: [...x] });
  });
  for (const one of blocks) resampler.push(one);
  resampler.end();
  return { seconds, zeroSamples: resampler.zeroSamples, firstZeroMs: resampler.firstZeroMs };
}

function regular(rateHz: number, seconds: number, value: (second: number) => number): Sample[] {
  return Array.from({ length: rateHz * seconds }, (_, i) => [(i * 1000) / rateHz, value(i / rateHz)]);
}

test.each([12.5, 25, 30, 100, 200])('gives a straight line back at %f Hz', (rateHz) => {
  const { seconds } = resample([block(regular(rateHz, 4, (t) => 1 + t))]);
  expect(seconds.map(({ startMs }) => startMs)).toEqual([0, 1000, 2000, 3000]);
  for (let bin = 0; bin < gridRateHz; bin++) {
    const middleS = 1 + (bin + 0.5) / gridRateHz;
    expect(seconds[1].x[bin]).toBeCloseTo(1 + middleS, 5);
  }
});

test('does not depend on how the samples are cut into blocks', () => {
  const samples = regular(100, 3, (t) => Math.sin(7 * t) + 2);
  const whole = resample([block(samples)]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: samples.length }), { maxLength: 5 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), samples.length];
      const blocks = edges.slice(1).map((edge, i) => block(samples.slice(edges[i], edge)));
      expect(resample(blocks)).toEqual(whole);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('keeps every value between the smallest and the largest sample', () => {
  const steps = fc.array(
    fc.tuple(fc.double({ min: 1, max: 90, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true })),
    {
      minLength: 2,
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(steps, (pairs) => {
      let timeMs = 0;
      const samples = pairs.map(([step, value]): Sample => {
        timeMs += step;
        return [timeMs, Math.fround(value)];
      });
      const values = samples.map(([, value]) => value);
      for (const { x } of resample([block(samples)]).seconds) {
        expect(Math.min(...x)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(Math.max(...x)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }
    }),
    { seed: 2, numRuns: 100 },
  );
});

test('leaves a gap empty and starts anew after it', () => {
  const before = regular(100, 2, () => 1);
  const after = regular(100, 2, () => 3).map(([timeMs, value]): Sample => [timeMs + 10_000, value]);
  const { seconds } = resample([block(before), block(after, true)]);
  expect(seconds.map(({ startMs, continues }) => [startMs, continues])).toEqual([
    [0, false],
    [1000, true],
    [10_000, false],
    [11_000, true],
  ]);
  expect(seconds.flatMap(({ x }) => x).every((value) => value === 1 || value === 3)).toBe(true);
});

test('leaves out samples that are zero on all axes, and counts them', () => {
  const samples = regular(25, 4, (t) => (t >= 2 && t < 3 ? 0 : 1));
  const { seconds, zeroSamples, firstZeroMs } = resample([block(samples)]);
  expect(zeroSamples).toBe(25);
  expect(firstZeroMs).toBe(2000);
  expect(seconds.map(({ startMs }) => startMs)).toEqual([0, 1000, 3000]);
  expect(seconds.flatMap(({ x }) => x).every((value) => value === 1)).toBe(true);
});

test('keeps samples of zero where zero is a measurement, as of a gyroscope at rest', () => {
  const seconds: number[] = [];
  const resampler = new Resampler(({ bins }) => seconds.push(bins), true);
  resampler.push(block(regular(100, 2, () => 0)));
  resampler.end();
  expect(seconds).toEqual([gridRateHz, gridRateHz]);
  expect(resampler.zeroSamples).toBe(0);
});
