import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../recording/index.ts';
import type { DayBout } from '../days.ts';
import { walkingBouts } from './walking-bouts.ts';

const twoASecond = (fromMs: number, toMs: number) => (toMs - fromMs) / 500;

/** Bouts one after the other, seconds each; `null` is time without samples. */
function inTurn(...parts: [Activity | null, number][]): DayBout[] {
  let atMs = 0;
  return parts.flatMap(([activity, seconds]) => {
    const bout = { startMs: atMs, endMs: atMs + seconds * 1000 };
    atMs = bout.endMs;
    return activity === null ? [] : [{ ...bout, activity }];
  });
}

test('a pause of 3 s is part of a walk, one of 4 s ends it', () => {
  const bouts = inTurn(['walk', 20], ['stand', 3], ['walk', 10], ['shuffle', 4], ['walk', 5]);
  expect(walkingBouts(bouts, twoASecond)).toEqual([
    { startMs: 0, endMs: 33_000, levelS: 30, levelSteps: 60 },
    { startMs: 37_000, endMs: 42_000, levelS: 5, levelSteps: 10 },
  ]);
});

test('stairs are part of a walk, but not of its level steps; running is not', () => {
  const bouts = inTurn(['walk', 10], ['stairs', 8], ['walk', 10], ['run', 30], ['stairs', 6]);
  expect(walkingBouts(bouts, twoASecond)).toEqual([
    { startMs: 0, endMs: 28_000, levelS: 20, levelSteps: 40 },
    { startMs: 58_000, endMs: 64_000, levelS: 0, levelSteps: 0 },
  ]);
});

test('four steps are no walk, five are', () => {
  expect(walkingBouts(inTurn(['walk', 2]), twoASecond)).toEqual([]);
  expect(walkingBouts(inTurn(['walk', 2.5]), twoASecond)).toHaveLength(1);
});

test('nothing is bridged that is not known', () => {
  expect(walkingBouts(inTurn(['walk', 10], [null, 1], ['walk', 10]), twoASecond)).toHaveLength(2);
  expect(walkingBouts(inTurn(['walk', 10], ['nonwear', 2], ['walk', 10]), twoASecond)).toHaveLength(2);
});

test('where a bout is cut does not matter', () => {
  const part = fc.tuple(
    fc.constantFrom<Activity>('walk', 'stairs', 'stand', 'sit', 'run'),
    fc.integer({ min: 1, max: 40 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const halves = parts.flatMap(([activity, seconds]): [Activity, number][] => [
        [activity, seconds / 2],
        [activity, seconds / 2],
      ]);
      expect(walkingBouts(inTurn(...halves), twoASecond)).toEqual(walkingBouts(inTurn(...parts), twoASecond));
    }),
  );
});
