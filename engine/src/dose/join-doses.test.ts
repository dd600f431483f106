import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { cycleCatalogue } from './cycle-catalogue.ts';
import type { Dose } from './dose.ts';
import { doseOfStretches } from './dose-of-stretches.ts';
import { emptyDose } from './empty-dose.ts';
import { everydayCycles } from './everyday-cycles.ts';
import { joinDoses } from './join-doses.ts';
import type { Stretch } from './stretch.ts';

const catalogue = cycleCatalogue();

/** Days of a few stretches, one after the other; whole seconds and even steps, so that sums are exact in any order. */
const stretches = fc
  .array(
    fc.record({
      activity: fc.constantFrom(...activityLabels),
      seconds: fc.integer({ min: 1, max: 5000 }),
      steps: fc.integer({ min: 0, max: 500 }),
      gapS: fc.constantFrom(0, 0, 0, 60),
    }),
    { maxLength: 8 },
  )
  .map((parts) => {
    let atMs = 0;
    return parts.map(({ activity, seconds, steps, gapS }): Stretch => {
      const startMs = atMs + 1000 * gapS;
      atMs = startMs + 1000 * seconds;
      const cycles = everydayCycles({ activity, seconds, steps });
      return { startMs, endMs: atMs, basis: 'recorded', activity, cycles, isSet: false };
    });
  });
const dose = stretches.map((all) => doseOfStretches(all, catalogue));

/** Alike but for what sums in another order differ by. */
function expectAlike(value: unknown, other: unknown): void {
  if (typeof value === 'number' && typeof other === 'number')
    expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  else if (typeof value === 'object' && value !== null) {
    expect(Object.keys(value)).toEqual(Object.keys(other as object));
    for (const [name, part] of Object.entries(value))
      expectAlike(part, (other as Record<string, unknown>)[name]);
  } else expect(value).toBe(other);
}

test('joining is associative', () => {
  fc.assert(
    fc.property(dose, dose, dose, (a, b, c) => {
      expectAlike(joinDoses(joinDoses(a, b), c), joinDoses(a, joinDoses(b, c)));
    }),
  );
});

test('the empty dose is neutral on either side', () => {
  fc.assert(
    fc.property(dose, (a) => {
      expect(joinDoses(emptyDose(), a)).toEqual(a);
      expect(joinDoses(a, emptyDose())).toEqual(a);
    }),
  );
});

/** But for oxygen, which is at rest wherever a dose begins. */
function withoutOxygen({ energy, ...others }: Dose): unknown {
  return { ...others, active: energy.activeKJ, oxygen: energy.oxygenL };
}

test('a day cut anywhere between two stretches, and joined again, is the day', () => {
  fc.assert(
    fc.property(stretches, fc.nat(8), (all, at) => {
      const [before, after] = [all.slice(0, at), all.slice(at)];
      const gapMs = (after[0]?.startMs ?? 0) - (before.at(-1)?.endMs ?? 0);
      fc.pre(before.length > 0 && after.length > 0 && gapMs === 0);
      const joined = joinDoses(doseOfStretches(before, catalogue), doseOfStretches(after, catalogue));
      expectAlike(withoutOxygen(joined), withoutOxygen(doseOfStretches(all, catalogue)));
    }),
  );
});

test('the longest unloaded time runs over the seam', () => {
  const lying = (hours: number) =>
    doseOfStretches(
      [
        {
          startMs: 0,
          endMs: hours * 3_600_000,
          basis: 'recorded',
          activity: 'lie',
          cycles: [],
          isSet: false,
        },
      ],
      catalogue,
    );
  const night = joinDoses(lying(3), lying(5));
  expect(night.unloaded).toEqual({ firstS: 28_800, longestS: 28_800, lastS: 28_800, totalS: 28_800 });
});
