import type { FootPath } from './foot-paths.ts';

/** A foot whose heel or toes are slower than this stands: Ghoussayni et al., Gait & Posture 20:266, 2004, m/s. */
const standsBelowMS = 0.5;
/** A foot this much higher than the other is lifted, m. A choice: more than the lengths of the legs may be off. */
const liftedM = 0.08;
/** Feet nearer to each other than this share equally, m: the plane cannot tell. A choice. */
const apartM = 0.1;

/**
 * Which share of the whole vertical ground force the right foot takes, frame by frame, of feet that stand or step now
 * and then: by the law of the lever, so that the pressure is under the centre of mass; a foot that moves or is lifted
 * carries nothing; feet side by side share equally.
 *
 * @param centreX centre of mass of the body, m
 * @returns 0-1; NaN where neither is on the ground
 * @example
 * shareOfStandingFeet(right, left, centreX); // all 0.5 in a squat
 */
export function shareOfStandingFeet(right: FootPath, left: FootPath, centreX: Float64Array): Float64Array {
  return centreX.map((centre, i) => {
    const low = ({ heelY, toesY }: FootPath) => Math.min(heelY[i]!, toesY[i]!);
    const rise = low(right) - low(left);
    const rightOn = right.speedMS[i]! < standsBelowMS && rise < liftedM;
    const leftOn = left.speedMS[i]! < standsBelowMS && rise > -liftedM;
    if (!rightOn || !leftOn) return rightOn ? 1 : leftOn ? 0 : Number.NaN;
    const middle = ({ heelX, toesX }: FootPath) => (heelX[i]! + toesX[i]!) / 2;
    const [rightX, leftX] = [middle(right), middle(left)];
    if (Math.abs(rightX - leftX) < apartM) return 0.5;
    return Math.min(1, Math.max(0, (centre - leftX) / (rightX - leftX)));
  });
}
