import type { Body } from '../body/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { breathingShare } from './breathing-share.ts';
import { elasticFibre, type FrameTiming } from './elastic-fibre.ts';
import type { FibreState } from './fibre-state.ts';
import { type MetabolicLawName, metabolicLaws } from './metabolic-laws.ts';
import { metabolicMassKg } from './metabolic-mass.ts';
import { missingStrengthShare } from './missing-strength.ts';
import { basalWPerKg, leastHeatWPerKg } from './resting-muscle.ts';
import { rigidFibre } from './rigid-fibre.ts';
import { slowTwitchShare } from './slow-twitch-share.ts';

/** What is counted, so that the effect of each can be told. */
export interface MetabolicTerms {
  /** Tendons stretch and give back. Default true; false: they are rigid as in the mechanics. */
  elasticTendons?: boolean;
  /** Heat by the mass that belongs to the force. Default true; false: by the anatomical mass. */
  massOfForce?: boolean;
  /** What breathing needs above rest. Default true. */
  breathing?: boolean;
  /** What moments would cost that the muscles are too weak for. Default true. */
  missingStrength?: boolean;
}

const lawNames = Object.keys(metabolicLaws) as MetabolicLawName[];

/**
 * Metabolic power of the whole body in every frame of a motion, W, by each of the laws: the basal rate, what the muscles
 * of both legs and of the trunk need above the heat of resting muscle, which the basal rate contains, and the breath that
 * this takes. Left out, because nothing of them is solved or known: arms and shoulders, the heart above rest, and muscles
 * that work against each other.
 *
 * @returns for each law one value per frame
 * @example
 * const motion = buildMotion('walk', body);
 * const timing = { stepS: motion.durationS / motion.frames, periodic: true };
 * const { umberger2010, bhargava2004 } = metabolicPowerW(body, solveMotion(body, motion), timing);
 */
export function metabolicPowerW(
  body: Body,
  solution: MotionSolution,
  timing: FrameTiming,
  {
    elasticTendons = true,
    massOfForce = true,
    breathing = true,
    missingStrength = true,
  }: MetabolicTerms = {},
): Record<MetabolicLawName, Float64Array> {
  const { frames, muscles, lacks } = solution;
  const powerW: Record<MetabolicLawName, Float64Array> = {
    umberger2010: new Float64Array(frames),
    bhargava2004: new Float64Array(frames),
  };
  for (let m = 0; m < muscles.length; m++) {
    const muscle = muscles[m]!;
    if (muscle.maxForceN <= 0) continue;
    const massKg = massOfForce ? metabolicMassKg(muscle) : muscle.massKg;
    const fibre: FibreState = { ...restingFibre, massKg, slowTwitchShare: slowTwitchShare(muscle.name) };
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * muscles.length + m;
      if (elasticTendons) elasticFibre(solution, at, timing, fibre);
      else rigidFibre(solution, at, fibre);
      const larger = missingStrength && lacks.length > 0 ? missingStrengthShare(solution, m, frame) : 0;
      for (const law of lawNames)
        powerW[law][frame]! += (1 + larger) * (metabolicLaws[law](fibre) - leastHeatWPerKg * massKg);
    }
  }
  const basalW = basalWPerKg * body.massKg;
  const withBreath = breathing ? 1 / (1 - breathingShare) : 1;
  for (const law of lawNames)
    for (let frame = 0; frame < frames; frame++)
      powerW[law][frame] = basalW + withBreath * powerW[law][frame]!;
  return powerW;
}

const restingFibre = {
  activation: 0,
  length: 1,
  activeForceLength: 1,
  velocityPerS: 0,
  velocityMS: 0,
  activeN: 0,
  passiveN: 0,
};
