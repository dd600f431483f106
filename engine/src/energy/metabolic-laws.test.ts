import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FibreState } from './fibre-state.ts';
import { type MetabolicLawName, metabolicLaws } from './metabolic-laws.ts';

const names = Object.keys(metabolicLaws) as MetabolicLawName[];
const still: FibreState = {
  activation: 1,
  length: 1,
  activeForceLength: 1,
  velocityPerS: 0,
  velocityMS: 0,
  activeN: 1000,
  passiveN: 0,
  massKg: 0.5,
  slowTwitchShare: 0.5,
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const fibre = fc.record({
  activation: share,
  length: fc.double({ min: 0.3, max: 1.6, noNaN: true }),
  activeForceLength: share,
  velocityPerS: fc.double({ min: -10, max: 10, noNaN: true }),
  activeN: fc.double({ min: 0, max: 5000, noNaN: true }),
  massKg: fc.double({ min: 0.01, max: 2, noNaN: true }),
  slowTwitchShare: share,
});
/** Fibres of 0.1 m. */
const stateOf = (given: Omit<FibreState, 'velocityMS' | 'passiveN'>): FibreState => ({
  ...given,
  velocityMS: given.velocityPerS / 10,
  passiveN: 0,
});

describe('a muscle held still at full activation costs what the published constants say', () => {
  test('Umberger 2010: 1.5 (128 x 0.5 + 25) W/kg', () => {
    expect(metabolicLaws.umberger2010(still)).toBeCloseTo(0.5 * 1.5 * 89, 9);
  });
  test('Bhargava 2004: (40 + 74) / 2 + (133 + 111) / 2 W/kg', () => {
    expect(metabolicLaws.bhargava2004(still)).toBeCloseTo(0.5 * 179, 9);
  });
});

test('held still with slow fibres alone, the cost goes with activation to the power of 0.6', () => {
  for (const activation of [0.02, 0.1, 0.37, 0.8]) {
    const slow = { ...still, activation, slowTwitchShare: 1 };
    expect(metabolicLaws.umberger2010(slow) / (0.5 * 1.5 * 25 * activation ** 0.6)).toBeCloseTo(1, 5);
  }
});

test('shortening adds its heat and its work', () => {
  const shortening = { ...still, velocityPerS: -1, velocityMS: -0.1 };
  const umbergerHeat = 0.5 * 1.5 * (0.5 * 25 + 0.5 * 15.3);
  const added = (name: MetabolicLawName) => metabolicLaws[name](shortening) - metabolicLaws[name](still);
  expect(added('umberger2010')).toBeCloseTo(umbergerHeat + 100, 9);
  expect(added('bhargava2004')).toBeCloseTo(25 + 100, 9);
});

test.each(names)('%s: a muscle that is not active costs its rest alone, in any motion', (name) => {
  fc.assert(
    fc.property(fibre, (given) => {
      const resting = stateOf({ ...given, activation: 0, activeN: 0 });
      expect(metabolicLaws[name](resting)).toBeCloseTo(resting.massKg, 12);
    }),
    { seed: 6 },
  );
});

test.each(names)('%s: never below nothing, and never less than the work it does', (name) => {
  fc.assert(
    fc.property(fibre, (given) => {
      const state = stateOf(given);
      const powerW = metabolicLaws[name](state);
      expect(powerW).toBeGreaterThanOrEqual(Math.max(0, -state.activeN * state.velocityMS));
    }),
    { seed: 6 },
  );
});

test.each(names)('%s: held still, more activation costs more', (name) => {
  fc.assert(
    fc.property(share, share, share, (one, other, slowTwitchShare) => {
      const cost = (activation: number) => metabolicLaws[name]({ ...still, slowTwitchShare, activation });
      expect(cost(Math.max(one, other))).toBeGreaterThanOrEqual(cost(Math.min(one, other)));
    }),
    { seed: 6 },
  );
});
