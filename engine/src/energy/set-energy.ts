import type { Body } from '../body/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { aerobicShare } from './aerobic-share.ts';
import type { Banded } from './banded.ts';
import { lactateIndex } from './lactate-index.ts';
import type { MetabolicLawName } from './metabolic-laws.ts';
import { type MetabolicTerms, metabolicPowerW } from './metabolic-power.ts';
import { oxygenDemandMlPerMin } from './oxygen-demand.ts';
import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';
import { basalWPerKg } from './resting-muscle.ts';
import { usualVo2MaxMlPerKgMin } from './usual-vo2-max.ts';

/** What a set costs: one number from the muscles, and how sure it is. */
export interface SetEnergy {
  /** Whole body, rest included, J. */
  metabolicJ: Banded;
  byLawJ: Record<MetabolicLawName, number>;
  /** That the set costs in the end, taken up during it and after it. */
  oxygenMl: Banded;
  /** Of the energy, that oxygen taken up during the set provides; the set begins at rest. */
  aerobicShare: Banded;
  lactateIndex: number;
}

/** Who does the set, and how long it is. */
export interface SetOptions {
  /** Default 1. */
  reps?: number;
  /** Of one repetition or cycle, s. */
  durationS: number;
  /** Whether its first frame follows the last one, as in a gait. Default false: both are the same moment. */
  periodic?: boolean;
  /** Default: usual for sex, age, mass and height. */
  vo2MaxMlPerKgMin?: number;
  /** What of the muscles' energy is counted. Default: all that is known. */
  terms?: MetabolicTerms;
}

/**
 * How many times too small or too large the mean of both laws may be: two root mean squares of the logarithm of computed
 * over published in the comparisons of validation/RESULTS.md (from lying to running and heavy half squats), rounded to a
 * whole number: more is not known.
 */
export const knownErrorFactor = 2;

/**
 * Energy and oxygen of a set from its muscles. The number is the mean of two published laws; the band goes from the lower
 * law over `knownErrorFactor` to the upper one times it. See `metabolicPowerW` for what is counted and what is not.
 *
 * @example
 * const energy = setEnergy(body, solveMotion(body, motion), { durationS: motion.durationS, reps: 8 });
 * energy.metabolicJ.value / 4184; // kcal
 */
export function setEnergy(
  body: Body,
  solution: MotionSolution,
  {
    reps = 1,
    durationS,
    periodic = false,
    vo2MaxMlPerKgMin = usualVo2MaxMlPerKgMin(body),
    terms,
  }: SetOptions,
): SetEnergy {
  const setS = reps * durationS;
  const stepS = durationS / Math.max(1, periodic ? solution.frames : solution.frames - 1);
  const powerW = metabolicPowerW(body, solution, { stepS, periodic }, terms);
  const byLawJ = {
    umberger2010: mean(powerW.umberger2010) * setS,
    bhargava2004: mean(powerW.bhargava2004) * setS,
  };
  const restJ = basalWPerKg * body.massKg * setS;
  const laws = Object.values(byLawJ);
  const metabolicJ = {
    value: laws.reduce((sum, joules) => sum + joules, 0) / laws.length,
    low: Math.max(restJ, Math.min(...laws) / knownErrorFactor),
    high: Math.max(...laws) * knownErrorFactor,
  };
  const demandMlPerMin = (joules: number): number => (setS > 0 ? oxygenDemandMlPerMin(joules / setS) : 0);
  const maxMlPerMin = vo2MaxMlPerKgMin * body.massKg;
  const kinetics = { restMlPerMin: demandMlPerMin(restJ), maxMlPerMin };
  const share = (joules: number): number => aerobicShare(demandMlPerMin(joules), setS, kinetics);
  return {
    metabolicJ,
    byLawJ,
    oxygenMl: {
      value: oxygenMlOfEnergy(metabolicJ.value),
      low: oxygenMlOfEnergy(metabolicJ.low),
      high: oxygenMlOfEnergy(metabolicJ.high),
    },
    aerobicShare: {
      value: share(metabolicJ.value),
      low: share(metabolicJ.high),
      high: share(metabolicJ.low),
    },
    lactateIndex: lactateIndex(demandMlPerMin(metabolicJ.value), maxMlPerMin),
  };
}

/** Mean over the frames, as all last equally long. */
function mean(values: Float64Array): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
