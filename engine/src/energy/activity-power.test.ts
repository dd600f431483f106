import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityLabels, InputError } from '../recording/index.ts';
import { acsmOxygenMlPerKgMin } from './acsm-equations.ts';
import type { ActivityEffort } from './activity-effort.ts';
import { activityPowerW } from './activity-power.ts';
import { stairsOxygenMlPerKgMin } from './stairs-oxygen.ts';
import { walkingOxygenMlPerKgMin } from './walking-oxygen.ts';

const worn = activityLabels.filter((label) => label !== 'nonwear');
const body = { massKg: 75 };
const watts = (activity: (typeof worn)[number], effort: ActivityEffort = {}) =>
  activityPowerW(activity, effort, body).watts;

test('walking at 4.8 km/h costs a person of 75 kg 4.3 kcal a minute', () => {
  const { kcalPerMin, oxygenMlPerMin, source } = activityPowerW('walk', { speedMS: 80 / 60 }, body);
  expect(oxygenMlPerMin.value).toBeCloseTo(75 * 11.5, 9);
  expect(kcalPerMin.value).toBeCloseTo((75 * 11.5 * 20.9) / 4184, 9);
  expect(source).toMatch(/ACSM/);
});

describe.each(worn)('%s', (activity) => {
  test('has a number inside its band, with source, whatever is known', () => {
    const effort = fc.record(
      {
        speedMS: fc.double({ min: 0, max: 7, noNaN: true }),
        gradient: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        cadenceSpm: fc.double({ min: 0, max: 200, noNaN: true }),
        stepHeightM: fc.double({ min: 0.1, max: 0.25, noNaN: true }),
        direction: fc.constantFrom('up' as const, 'down' as const),
        pedalPowerW: fc.double({ min: 0, max: 400, noNaN: true }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(effort, (given) => {
        const power = activityPowerW(activity, given, body);
        for (const { value, low, high } of [power.watts, power.oxygenMlPerMin, power.kcalPerMin]) {
          expect(low).toBeGreaterThan(0);
          expect(value).toBeGreaterThan(low);
          expect(high).toBeGreaterThan(value);
        }
        expect(power.source).not.toBe('');
      }),
      { seed: 6 },
    );
  });

  test('takes twice as much of a body twice as heavy', () => {
    const twice = activityPowerW(activity, {}, { massKg: 150 }).watts.value;
    expect(twice / watts(activity).value).toBeCloseTo(2, 9);
  });
});

test('from lying to running each costs more than the one before', () => {
  const rising = ['lie', 'sit', 'stand', 'shuffle', 'walk', 'cycle', 'stairs', 'run'] as const;
  const costs = rising.map((activity) => watts(activity).value);
  for (let i = 1; i < costs.length; i++) expect(costs[i]).toBeGreaterThan(costs[i - 1]!);
});

test('faster, steeper and quicker never cost less', () => {
  const speed = fc.double({ min: 0, max: 5, noNaN: true });
  const slope = fc.double({ min: 0, max: 0.3, noNaN: true });
  fc.assert(
    fc.property(speed, speed, slope, slope, (one, other, flat, steep) => {
      for (const activity of ['walk', 'run'] as const)
        expect(
          watts(activity, { speedMS: Math.max(one, other), gradient: Math.max(flat, steep) }).value,
        ).toBeGreaterThanOrEqual(
          watts(activity, { speedMS: Math.min(one, other), gradient: Math.min(flat, steep) }).value - 1e-9,
        );
      const cadences = [40 * one, 40 * other].sort((a, b) => a - b);
      for (const activity of ['walk', 'stairs'] as const)
        expect(watts(activity, { cadenceSpm: cadences[1]! }).value).toBeGreaterThanOrEqual(
          watts(activity, { cadenceSpm: cadences[0]! }).value - 1e-9,
        );
    }),
    { seed: 6 },
  );
});

test('outside the speeds that were measured the band is wider', () => {
  const width = (speedMS: number) => {
    const { value, low, high } = watts('walk', { speedMS });
    return (high - low) / value;
  };
  expect(width(1.2)).toBeCloseTo(width(0.5), 9);
  expect(width(0.2)).toBeGreaterThan(width(0.5));
  expect(width(2.2)).toBeGreaterThan(width(1.2));
});

test('both equations for walking agree where both hold, within the standard error of the newer one', () => {
  for (const speedMS of [0.85, 1.1, 1.4, 1.6])
    expect(Math.abs(walkingOxygenMlPerKgMin(speedMS) - acsmOxygenMlPerKgMin.walking(speedMS))).toBeLessThan(
      1.06,
    );
});

test.each([
  ['up', 70, 0.2032, 30.1],
  ['up', 93, 0.15, 33.5],
  ['down', 104, 0.15, 17],
] as const)(
  'stairs %s, %d a minute of %d m, take the measured oxygen within 10 %%',
  (direction, spm, heightM, measured) => {
    expect(Math.abs(stairsOxygenMlPerKgMin(spm, heightM, direction) / measured - 1)).toBeLessThan(0.1);
  },
);

test('what nobody can do is refused', () => {
  for (const effort of [
    { speedMS: -1 },
    { cadenceSpm: Number.NaN },
    { stepHeightM: Number.POSITIVE_INFINITY },
  ])
    expect(() => activityPowerW('walk', effort, body)).toThrow(InputError);
  expect(() => activityPowerW('sit', {}, { massKg: Number.NaN })).toThrow(InputError);
});
