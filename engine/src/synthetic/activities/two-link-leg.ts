import { acos, atan2 } from '../../number/index.ts';

/**
 * The flexion of a thigh whose lower leg ends at a given place, from the law of cosines; the knee bends forward.
 *
 * @param thighM hip to knee
 * @param lowerM knee to the place where the lower leg ends
 * @param forwardM where it ends, forward of the hip
 * @param downM where it ends, below the hip
 * @returns degrees from the vertical, positive forward; a place out of reach counts as the nearest within it
 */
export function thighFlexionDeg(thighM: number, lowerM: number, forwardM: number, downM: number): number {
  const distance = Math.hypot(forwardM, downM);
  const cosine = (thighM * thighM + distance * distance - lowerM * lowerM) / (2 * thighM * distance);
  const aboveLine = acos(Math.max(-1, Math.min(1, cosine)));
  return ((atan2(forwardM, downM) + aboveLine) * 180) / Math.PI;
}
