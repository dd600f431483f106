import {
  activeForceLength,
  curveTable,
  type MotionSolution,
  passiveForceLength,
  readCurve,
} from '../mechanics/index.ts';
import type { FibreState } from './fibre-state.ts';

/** The curves as tables, which are read several times faster; beyond them neither changes (passive) or matters (active). */
const activeCurve = curveTable(activeForceLength, 0.2, 2, 720);
const passiveCurve = curveTable(passiveForceLength, 0.2, 1.6, 560);

/**
 * Length, velocity and forces of the fibre behind a tendon, for the force that the mechanics found.
 *
 * @param at index of the muscle in the frame
 * @param tendonM length of the tendon, m
 * @param rateMS how fast muscle and tendon grow, less the tendon, m/s
 * @param into activation, mass and fibres stay, the rest is overwritten
 */
export function placeFibre(
  { muscles, forceN, lengthM }: MotionSolution,
  at: number,
  tendonM: number,
  rateMS: number,
  into: FibreState,
): void {
  const { maxForceN, optimalFibreM, widthM } = muscles[at % muscles.length]!;
  const along = Math.max(0, lengthM[at]! - tendonM);
  const fibreM = Math.sqrt(along * along + widthM * widthM);
  const cosine = along > 0 ? along / fibreM : 0;
  into.length = fibreM / optimalFibreM;
  into.activeForceLength = readCurve(activeCurve, into.length);
  into.velocityMS = rateMS * cosine;
  into.velocityPerS = into.velocityMS / optimalFibreM;
  into.passiveN = cosine > 0 ? maxForceN * readCurve(passiveCurve, into.length) : 0;
  into.activeN = cosine > 0 ? Math.max(0, forceN[at]! / cosine - into.passiveN) : 0;
}
