import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteCadence } from './minute-cadence.ts';

/** Steps that are spread evenly over each minute. */
function evenly(stepsOfMinute: readonly number[]) {
  const until = (ms: number) => {
    const minute = Math.floor(ms / 60_000);
    const before = stepsOfMinute.slice(0, minute).reduce((sum, steps) => sum + steps, 0);
    return before + ((stepsOfMinute[minute] ?? 0) * (ms % 60_000)) / 60_000;
  };
  return (fromMs: number, toMs: number) => until(toMs) - until(fromMs);
}

function cadenceOf(stepsOfMinute: readonly number[]) {
  return minuteCadence(evenly(stepsOfMinute), 0, stepsOfMinute.length * 60_000);
}

test('each minute is in the band of its steps', () => {
  expect(cadenceOf([0, 1, 19, 20, 39, 40, 59, 60, 79, 80, 99, 100, 119, 120, 180]).bandsMin).toEqual([
    2, 2, 2, 2, 2, 2, 2,
  ]);
});

test('peaks are the best minutes, wherever they are', () => {
  const minutes = [...new Array(20).fill(90), ...new Array(100).fill(0), ...new Array(10).fill(120), 130];
  expect(cadenceOf(minutes)).toMatchObject({ peak1Spm: 130, peak30Spm: (130 + 10 * 120 + 19 * 90) / 30 });
  expect(cadenceOf(new Array(29).fill(100)).peak30Spm).toBeNull();
});

const minutes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 30, maxLength: 120 });

test('bands add up to the minutes with a step, and more steps lower no peak', () => {
  fc.assert(
    fc.property(minutes, fc.nat(29), fc.integer({ min: 1, max: 50 }), (steps, at, more) => {
      const found = cadenceOf(steps);
      expect(found.bandsMin.reduce((sum, count) => sum + count, 0)).toBe(steps.filter((n) => n > 0).length);
      expect(found.peak1Spm).toBeGreaterThanOrEqual(found.peak30Spm!);
      const increased = cadenceOf(steps.map((n, i) => (i === at ? n + more : n)));
      expect(increased.peak1Spm).toBeGreaterThanOrEqual(found.peak1Spm);
      expect(increased.peak30Spm).toBeGreaterThanOrEqual(found.peak30Spm!);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a span cut at a minute gives the bands of its parts', () => {
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 29 }), (steps, at) => {
      const between = evenly(steps);
      const endMs = steps.length * 60_000;
      const [first, second] = [
        minuteCadence(between, 0, at * 60_000),
        minuteCadence(between, at * 60_000, endMs),
      ];
      const whole = minuteCadence(between, 0, endMs);
      expect(first.bandsMin.map((count, band) => count + second.bandsMin[band])).toEqual(whole.bandsMin);
      expect(Math.max(first.peak1Spm, second.peak1Spm)).toBe(whole.peak1Spm);
    }),
    { seed: 2, numRuns: 200 },
  );
});
