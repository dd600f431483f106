import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOver } from './lay-over.ts';
import type { Stretch } from './stretch.ts';

const stretch = (startMs: number, endMs: number, count = 0): Stretch => ({
  startMs,
  endMs,
  basis: 'recorded',
  activity: 'walk',
  cycles: [{ exercise: 'walk', options: {}, count }],
  isSet: false,
});

test('a set in the middle of a walk cuts it in two and takes its share of the strides away', () => {
  const set = { ...stretch(40_000, 60_000), basis: 'logged' as const };
  const { stretches, replacedS } = layOver([stretch(0, 100_000, 50)], [set]);
  expect(stretches.map(({ startMs, endMs, cycles }) => [startMs, endMs, cycles[0]!.count])).toEqual([
    [0, 40_000, 20],
    [40_000, 60_000, 0],
    [60_000, 100_000, 20],
  ]);
  expect(replacedS).toEqual([20]);
});

test('a set outside the recording replaces nothing; unworn time is none to replace', () => {
  const night = { ...stretch(0, 1000), activity: 'nonwear' as const };
  expect(layOver([night], [stretch(500, 2000)]).replacedS).toEqual([0]);
  expect(layOver([stretch(0, 1000)], [stretch(5000, 6000)]).replacedS).toEqual([0]);
});

test('no time is counted twice, and none is lost', () => {
  const cuts = fc
    .uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 12 })
    .map((at) => at.sort((a, b) => a - b));
  const pairs = (at: number[]) =>
    at.slice(1).flatMap((end, i) => (i % 2 === 0 ? [stretch(at[i]!, end)] : []));
  fc.assert(
    fc.property(cuts, cuts, (below, above) => {
      const [base, tops] = [pairs(below), pairs(above)];
      const { stretches } = layOver(base, tops);
      for (let i = 1; i < stretches.length; i++)
        expect(stretches[i]!.startMs).toBeGreaterThanOrEqual(stretches[i - 1]!.endMs);
      const covered = (all: readonly Stretch[], ms: number) =>
        all.some((s) => s.startMs <= ms && ms < s.endMs);
      for (let ms = 0; ms <= 1000; ms += 7)
        expect(covered(stretches, ms)).toBe(covered(base, ms) || covered(tops, ms));
    }),
  );
});
