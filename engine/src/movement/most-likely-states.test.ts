import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostLikelyStates } from './most-likely-states.ts';

const rarely = [
  [Math.log(0.95), Math.log(0.05)],
  [Math.log(0.05), Math.log(0.95)],
];

/** The states of a row of seconds, each seen as 0 or 1 and right four times of five. */
function settled(seen: readonly number[], changes = rarely): number[] {
  const out = new Uint8Array(seen.length);
  const evidence = (second: number, state: number) => Math.log(seen[second] === state ? 0.8 : 0.2);
  mostLikelyStates({ start: [0, 0], changes, evidence }, 0, seen.length, out);
  return [...out];
}

test('one odd second is overruled, several in a row are believed', () => {
  expect(settled([0, 0, 0, 1, 0, 0, 0])).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(settled([0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0])).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0]);
});

test('without a cost of changing over each second is what it looks like', () => {
  const freely = [
    [0, 0],
    [0, 0],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 1 }), (seen) => {
      expect(settled(seen, freely)).toEqual(seen);
    }),
  );
});

test('no other sequence is more likely', () => {
  const score = (seen: readonly number[], states: readonly number[]) =>
    states.reduce(
      (sum, state, i) =>
        sum + Math.log(seen[i] === state ? 0.8 : 0.2) + (i > 0 ? rarely[states[i - 1]][state] : 0),
      0,
    );
  const bits = fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(bits, bits, (seen, other) => {
      expect(score(seen, settled(seen))).toBeGreaterThanOrEqual(score(seen, other) - 1e-12);
    }),
  );
});
