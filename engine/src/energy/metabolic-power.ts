import type { Body } from '../body/index.ts';
import {
  activeForceLength,
  curveTable,
  type MotionSolution,
  type Muscle,
  passiveForceLength,
  readCurve,
} from '../mechanics/index.ts';
import type { FibreState } from './fibre-state.ts';
import { type MetabolicLawName, metabolicLaws } from './metabolic-laws.ts';
import { basalWPerKg, leastHeatWPerKg } from './resting-muscle.ts';
import { slowTwitchShare } from './slow-twitch-share.ts';

/** The curves as tables, which are read several times faster; beyond them neither changes (passive) or matters (active). */
const activeCurve = curveTable(activeForceLength, 0.2, 2, 720);
const passiveCurve = curveTable(passiveForceLength, 0.2, 1.6, 560);

const lawNames = Object.keys(metabolicLaws) as MetabolicLawName[];

/**
 * Metabolic power of the whole body in every frame of a motion, W, by each of the laws: the basal rate, and what the
 * muscles of both legs and of the trunk need above the heat of resting muscle, which the basal rate contains. Left out,
 * because nothing of them is solved: arms and shoulders, and what heart and breathing need above rest. Tendons are stiff,
 * as in the mechanics: what they store and give back in walking, running and jumping counts as work of the fibres.
 *
 * @returns for each law one value per frame
 * @example
 * const { umberger2010, bhargava2004 } = metabolicPowerW(body, solveMotion(body, motion));
 */
export function metabolicPowerW(
  body: Body,
  { frames, muscles, activation, forceN, fibreLength, fibreVelocityMS }: MotionSolution,
): Record<MetabolicLawName, Float64Array> {
  const basal = () => new Float64Array(frames).fill(basalWPerKg * body.massKg);
  const powerW: Record<MetabolicLawName, Float64Array> = { umberger2010: basal(), bhargava2004: basal() };
  for (let m = 0; m < muscles.length; m++) {
    const muscle = muscles[m]!;
    const { name, maxForceN, optimalFibreM, widthM } = muscle;
    const massKg = workingMassKg(body, muscle);
    if (massKg <= 0) continue;
    const fibre: FibreState = { ...restingFibre, massKg, slowTwitchShare: slowTwitchShare(name) };
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * muscles.length + m;
      const length = fibreLength[at]!;
      const narrowing = widthM / (length * optimalFibreM);
      const cosine = Math.sqrt(Math.max(0, 1 - narrowing * narrowing));
      fibre.activation = activation[at]!;
      fibre.length = length;
      fibre.activeForceLength = readCurve(activeCurve, length);
      fibre.velocityMS = fibreVelocityMS[at]!;
      fibre.velocityPerS = fibre.velocityMS / optimalFibreM;
      fibre.passiveN = cosine > 0 ? maxForceN * readCurve(passiveCurve, length) : 0;
      fibre.activeN = cosine > 0 ? Math.max(0, forceN[at]! / cosine - fibre.passiveN) : 0;
      for (const law of lawNames) powerW[law][frame]! += metabolicLaws[law](fibre) - leastHeatWPerKg * massKg;
    }
  }
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

/** A muscle that is weaker than the reference body's is smaller, or only a part of it works: the heat is that part's. */
function workingMassKg({ strength }: Body, { reportedAs, side, massKg, maxForceN }: Muscle): number {
  if (maxForceN <= 0) return 0;
  if (reportedAs === null) return massKg;
  const { right, left } = strength[reportedAs];
  return massKg * (side === 'both' ? (right + left) / 2 : strength[reportedAs][side]);
}
