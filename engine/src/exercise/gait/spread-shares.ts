import type { Body } from '../../body/index.ts';
import type { FootLoad } from './foot-load.ts';
import type { GaitStyle } from './gait-style.ts';

/**
 * Height of the point on which the forces of both feet point, share of the height of the body: in walking they meet above
 * the centre of mass (Maus et al. 2010, Nature Communications 1:70; Vielemeyer et al. 2023, PLoS ONE 18:e0292874,
 * abstract read). The centre of mass is at some 0.56; how far above is a choice.
 */
const pivotShare = 0.65;

/**
 * Forward force of the right foot, and backward force of the left one, beyond their shares of the whole, as part of the
 * whole upward force: while both feet are down, the rear one pushes and the front one brakes.
 */
export function spreadShares(
  { heightM }: Body,
  { stepM }: GaitStyle,
  right: FootLoad,
  left: FootLoad,
  phase: number,
): number {
  // In the first half of the right foot's cycle it is in front of the left one.
  const apart = right.pressureX - left.pressureX + (phase < 0.5 ? stepM : -stepM);
  return (-right.share * left.share * apart) / (pivotShare * heightM);
}
