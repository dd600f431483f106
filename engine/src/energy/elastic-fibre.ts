import { curveTable, forceVelocity, type MotionSolution, readCurve } from '../mechanics/index.ts';
import { ln } from '../number/index.ts';
import { fastestPerS } from './fastest-shortening.ts';
import type { FibreState } from './fibre-state.ts';
import { placeFibre } from './place-fibre.ts';
import { rigidFibre } from './rigid-fibre.ts';

/** From the greatest shortening on there is no force; at the other end it hardly rises any more. */
const velocityCurve = curveTable(forceVelocity, -1, 2, 1200);
/** Strain of a tendon at the greatest isometric force, and share of that force at which rigid tendons have their length. */
const greatestStrain = 0.049;
const rigidAtShare = 0.3;
const strainAt = (forceShare: number): number => (greatestStrain * ln(1 + 5 * forceShare)) / ln(6);
/** Length of a tendon by the share of the greatest isometric force, against its rigid length. */
const tendonCurve = curveTable((share) => (1 + strainAt(share)) / (1 + strainAt(rigidAtShare)), 0, 2, 1000);

/** How the frames of a motion follow each other in time. */
export interface FrameTiming {
  /** From one frame to the next, s. */
  stepS: number;
  /** Whether the first frame follows the last one. */
  periodic: boolean;
}

/**
 * The fibre of one muscle in one frame with a tendon that stretches by the force that the mechanics found: where force
 * rises the tendon gives and the fibre shortens more than the whole, where it falls the tendon gives back. The activation
 * is what the fibre then needs for the same force. Where it would need more than 1 the tendon is taken to be rigid as in
 * the mechanics: forces that static optimisation lets jump from frame to frame no fibre can follow.
 *
 * Tendon: De Groote, Kinney, Rao and Fregly 2016 with the constants of OpenSim's DeGrooteFregly2016Muscle.h, force share
 * f = 0.2 (e^(36.6 strain) - 1), strain 4.9 % at the greatest force, for every tendon.
 *
 * @param at index of the muscle in the frame
 * @param into its mass and fibres stay, the rest is overwritten
 */
export function elasticFibre(
  solution: MotionSolution,
  at: number,
  { stepS, periodic }: FrameTiming,
  into: FibreState,
): void {
  const { frames, muscles, forceN, lengtheningMS } = solution;
  const muscle = at % muscles.length;
  const frame = (at - muscle) / muscles.length;
  const { maxForceN, slackM } = muscles[muscle]!;
  const tendonM = (of: number): number =>
    slackM * readCurve(tendonCurve, forceN[of * muscles.length + muscle]! / maxForceN);
  const before = periodic ? (frame + frames - 1) % frames : Math.max(0, frame - 1);
  const after = periodic ? (frame + 1) % frames : Math.min(frames - 1, frame + 1);
  const spanS = stepS * (periodic ? 2 : after - before);
  const stretchingMS = spanS > 0 ? (tendonM(after) - tendonM(before)) / spanS : 0;
  placeFibre(solution, at, tendonM(frame), lengtheningMS[at]! - stretchingMS, into);
  const velocityShare = readCurve(velocityCurve, into.velocityPerS / fastestPerS);
  const mostN = maxForceN * into.activeForceLength * velocityShare;
  into.activation = into.activeN > 0 ? into.activeN / mostN : 0;
  if (!(into.activation <= 1)) rigidFibre(solution, at, into);
}
