import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { buildMotion, type Motion } from '../exercise/index.ts';
import { type MotionSolution, solveMotion } from '../mechanics/index.ts';
import { metabolicPowerW } from './metabolic-power.ts';
import { basalWPerKg } from './resting-muscle.ts';
import { setEnergy } from './set-energy.ts';

const body = describeBody({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 });
const motion = buildMotion('half-squat', body, { loadKg: 10 });
const solution = solveMotion(body, motion);
const durationS = motion.durationS;

/** The same movement with another mass on the bar. */
function carrying(massKg: number): Motion {
  return { ...motion, carried: motion.carried.map((mass) => ({ ...mass, massKg })) };
}

test('without any force and motion of the muscles the body costs its basal rate alone', () => {
  const nothing = (values: Float64Array): Float64Array => new Float64Array(values.length);
  const slack: MotionSolution = {
    ...solution,
    activation: nothing(solution.activation),
    forceN: nothing(solution.forceN),
    lengtheningMS: nothing(solution.lengtheningMS),
  };
  for (const powerW of Object.values(
    metabolicPowerW(body, slack, { stepS: durationS / (slack.frames - 1), periodic: false }),
  ))
    for (const watt of powerW) expect(watt).toBeCloseTo(basalWPerKg * 75, 9);
});

test('in the same movement a heavier bar never costs less', () => {
  const load = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(load, load, (one, other) => {
      const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((massKg) =>
        setEnergy(body, solveMotion(body, carrying(massKg)), { durationS }),
      );
      for (const law of ['umberger2010', 'bhargava2004'] as const)
        expect(heavy!.byLawJ[law]).toBeGreaterThanOrEqual(light!.byLawJ[law] - 1e-6);
    }),
    { numRuns: 12, seed: 6 },
  );
});

test('two sets cost as much as one of all their repetitions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (some, more) => {
      const joules = (reps: number) => setEnergy(body, solution, { durationS, reps }).metabolicJ;
      for (const part of ['value', 'low', 'high'] as const)
        expect(joules(some)[part] + joules(more)[part]).toBeCloseTo(joules(some + more)[part], 6);
    }),
    { numRuns: 10, seed: 6 },
  );
});

test('the band holds the number and both laws, and never goes below rest', () => {
  const { metabolicJ, byLawJ } = setEnergy(body, solution, { durationS, reps: 8 });
  for (const joules of [metabolicJ.value, ...Object.values(byLawJ)]) {
    expect(joules).toBeGreaterThan(metabolicJ.low);
    expect(joules).toBeLessThan(metabolicJ.high);
  }
  expect(metabolicJ.low).toBeGreaterThanOrEqual(basalWPerKg * 75 * 8 * durationS - 1e-9);
});

test('the same stairs are met by oxygen in one person and not in another', () => {
  const stairs = buildMotion('stairs-up', body);
  const climbed = solveMotion(body, stairs);
  const climb = (vo2MaxMlPerKgMin: number) =>
    setEnergy(body, climbed, { durationS: stairs.durationS, reps: 200, vo2MaxMlPerKgMin });
  expect(climb(55).aerobicShare.value).toBeGreaterThan(0.85);
  expect(climb(55).lactateIndex).toBeLessThan(1);
  expect(climb(12).aerobicShare.value).toBeLessThan(0.75);
  expect(climb(12).lactateIndex).toBeGreaterThan(1);
});

test('a leg that is weaker because it is smaller does not cost more in proportion', () => {
  const woman = describeBody({ massKg: 75, heightM: 1.75, sex: 'female', ageY: 70 });
  const joules = (of: typeof body) =>
    setEnergy(of, solveMotion(of, buildMotion('half-squat', of)), { durationS }).metabolicJ.value;
  expect(joules(woman) / joules(body)).toBeGreaterThan(0.8);
  expect(joules(woman) / joules(body)).toBeLessThan(1.25);
});
