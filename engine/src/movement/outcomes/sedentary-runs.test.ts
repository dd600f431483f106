import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../recording/index.ts';
import { sedentaryRuns } from './sedentary-runs.ts';

/** Bouts one after another, in seconds; `null` leaves a gap. */
function inARow(...parts: [Activity | null, seconds: number][]) {
  let atMs = 0;
  return parts.flatMap(([activity, seconds]) => {
    const startMs = atMs;
    atMs += seconds * 1000;
    return activity === null ? [] : [{ startMs, endMs: atMs, activity }];
  });
}

function seconds(...parts: Parameters<typeof inARow>) {
  return sedentaryRuns(inARow(...parts)).map(({ startMs, endMs }) => [startMs / 1000, endMs / 1000]);
}

test('sitting and lying make one run; something else for 10 s breaks it, for less does not', () => {
  expect(seconds(['sit', 60], ['lie', 60], ['stand', 10], ['sit', 60])).toEqual([
    [0, 120],
    [130, 190],
  ]);
  expect(seconds(['sit', 60], ['stand', 5], ['walk', 4], ['sit', 60])).toEqual([[0, 129]]);
  expect(seconds(['sit', 60], ['stand', 5], ['walk', 5], ['sit', 60])).toHaveLength(2);
});

test('less than 10 s is no run, and time not worn or without samples ends one', () => {
  expect(seconds(['walk', 60], ['sit', 9], ['walk', 60])).toEqual([]);
  expect(seconds(['sit', 60], ['nonwear', 2], ['sit', 60])).toHaveLength(2);
  expect(seconds(['sit', 60], [null, 2], ['sit', 60])).toHaveLength(2);
});

test('a run is broken off only by what the body is known to do', () => {
  const broken = (...parts: Parameters<typeof inARow>) =>
    sedentaryRuns(inARow(...parts)).map(({ brokenOff }) => brokenOff);
  expect(broken(['sit', 60], ['walk', 30])).toEqual([true]);
  expect(broken(['sit', 60], ['cycle', 30])).toEqual([true]);
  expect(broken(['sit', 60], ['nonwear', 30])).toEqual([false]);
  expect(broken(['sit', 60], [null, 30], ['walk', 30])).toEqual([false]);
  expect(broken(['sit', 60], ['walk', 12], ['nonwear', 30])).toEqual([true]);
  expect(broken(['sit', 60])).toEqual([false]);
});

test('counts what of a run is lying', () => {
  const [run] = sedentaryRuns(inARow(['sit', 30], ['lie', 50], ['stand', 3], ['lie', 20]));
  expect(run).toEqual({ startMs: 0, endMs: 103_000, lyingMs: 70_000, brokenOff: false });
});

const parts = fc.array(
  fc.tuple(
    fc.constantFrom<(Activity | null)[]>('sit', 'lie', 'stand', 'walk', 'cycle', 'nonwear', null),
    fc.integer({ min: 1, max: 40 }),
  ),
  { maxLength: 40 },
);

test('cutting bouts into pieces changes nothing; runs are in order and at least 10 s', () => {
  fc.assert(
    fc.property(parts, (pieces) => {
      const bouts = inARow(...pieces);
      const cut = bouts.flatMap(({ startMs, endMs, activity }) => {
        const middleMs = (startMs + endMs) / 2;
        return [
          { startMs, endMs: middleMs, activity },
          { startMs: middleMs, endMs, activity },
        ];
      });
      const runs = sedentaryRuns(bouts);
      expect(sedentaryRuns(cut)).toEqual(runs);
      runs.forEach(({ startMs, endMs, lyingMs }, i) => {
        expect(endMs - startMs).toBeGreaterThanOrEqual(10_000);
        expect(lyingMs).toBeLessThanOrEqual(endMs - startMs);
        if (i > 0) expect(startMs).toBeGreaterThan(runs[i - 1].endMs - 1);
      });
    }),
    { seed: 1, numRuns: 300 },
  );
});
