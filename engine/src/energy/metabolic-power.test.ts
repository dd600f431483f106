import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { buildMotion } from '../exercise/index.ts';
import { humanMuscles, type MotionSolution, solveMotion } from '../mechanics/index.ts';
import { elasticFibre } from './elastic-fibre.ts';
import type { FibreState } from './fibre-state.ts';
import { metabolicMassKg } from './metabolic-mass.ts';
import { type MetabolicTerms, metabolicPowerW } from './metabolic-power.ts';
import { missingStrengthShare } from './missing-strength.ts';
import { basalWPerKg } from './resting-muscle.ts';
import { rigidFibre } from './rigid-fibre.ts';

const body = describeBody({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 });
const walk = buildMotion('walk', body);
const walked = solveMotion(body, walk);
const walkTiming = { stepS: walk.durationS / walk.frames, periodic: true };
const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of both laws above the basal rate, W. */
function netW(solution: MotionSolution, terms: MetabolicTerms = {}): number {
  const { umberger2010, bhargava2004 } = metabolicPowerW(body, solution, walkTiming, terms);
  return (mean(umberger2010) + mean(bhargava2004)) / 2 - basalWPerKg * body.massKg;
}

const fibre = (): FibreState => ({
  activation: 0,
  length: 1,
  activeForceLength: 1,
  velocityPerS: 0,
  velocityMS: 0,
  activeN: 0,
  passiveN: 0,
  massKg: 1,
  slowTwitchShare: 0.5,
});

test('the mass behind the heat is that of muscle of 25 N/cm2: 1.2 kg of a soleus of 6195 N and 4.7 cm', () => {
  const soleus = humanMuscles(body).find(({ name }) => name === 'soleus')!;
  expect(metabolicMassKg(soleus)).toBeCloseTo(
    (soleus.maxForceN / 250_000) * 1059.7 * soleus.optimalFibreM,
    12,
  );
  expect(metabolicMassKg(soleus)).toBeCloseTo(1.2, 1);
});

test('a muscle that shortens turns less of its fuel into work than with its anatomical mass', () => {
  expect(netW(walked)).toBeGreaterThan(1.3 * netW(walked, { massOfForce: false }));
});

test('breathing takes 8 % of what is above rest', () => {
  expect(netW(walked, { breathing: false }) / netW(walked)).toBeCloseTo(0.92, 9);
});

test('tendons that give back make walking cheaper', () => {
  expect(netW(walked)).toBeLessThan(netW(walked, { elasticTendons: false }));
});

test('behind an elastic tendon a fibre pulls as hard, with what activation that takes', () => {
  const state = fibre();
  const rigid = fibre();
  for (let m = 0; m < walked.muscles.length; m++)
    for (let frame = 0; frame < walked.frames; frame += 7) {
      elasticFibre(walked, frame * walked.muscles.length + m, walkTiming, state);
      rigidFibre(walked, frame * walked.muscles.length + m, rigid);
      expect(state.activation).toBeGreaterThanOrEqual(0);
      expect(state.activation).toBeLessThanOrEqual(1);
      if (state.activeN === 0 || rigid.activeN === 0) continue;
      const along = (one: FibreState): number => {
        const { optimalFibreM, widthM } = walked.muscles[m]!;
        return (one.activeN + one.passiveN) * Math.sqrt(1 - (widthM / (one.length * optimalFibreM)) ** 2);
      };
      expect(along(state)).toBeCloseTo(along(rigid), 6);
    }
});

test('at 0.3 of the greatest force, held still, the tendon is as long as the rigid one', () => {
  const still: MotionSolution = {
    ...walked,
    forceN: walked.forceN.map((_, at) => 0.3 * walked.muscles[at % walked.muscles.length]!.maxForceN),
  };
  const [elastic, rigid] = [fibre(), fibre()];
  for (let m = 0; m < still.muscles.length; m++) {
    elasticFibre(still, 3 * still.muscles.length + m, walkTiming, elastic);
    rigidFibre(still, 3 * still.muscles.length + m, rigid);
    expect(elastic.length).toBeCloseTo(rigid.length, 9);
    expect(elastic.velocityMS).toBeCloseTo(rigid.velocityMS, 9);
  }
});

test('what the muscles lack costs as much as larger ones would, and nothing where nothing is missing', () => {
  const step = buildMotion('step-up', body, { stepHeightM: 0.3048, tempo: { downS: 1, pauseS: 0, upS: 1 } });
  const tooHigh = solveMotion(body, step);
  const [lack] = [...tooHigh.lacks].sort((a, b) => Math.abs(b.momentNm) - Math.abs(a.momentNm));
  const side = lack!.joint.endsWith('Left') ? 'left' : 'right';
  const m = tooHigh.muscles.findIndex((one) => one.side === side && lack!.muscles.includes(one.name));
  expect(missingStrengthShare(tooHigh, m, lack!.frame)).toBeGreaterThanOrEqual(lack!.strongerShare - 1e-9);
  expect(netW(tooHigh)).toBeGreaterThan(netW(tooHigh, { missingStrength: false }));
  expect(netW(walked)).toBe(netW(walked, { missingStrength: false }));
});
