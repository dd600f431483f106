import type { Body } from '../body/index.ts';
import { cos, sin } from '../number/index.ts';
import type { FootPlace } from './pose-leg.ts';

/** Middle of the sole, between the heel and the tip of the toes, m in front of the ankle: where lifters keep the bar. */
export const midFootM = ({ foot }: Body): number => (foot.toeTipFrontM - foot.heelBehindM) / 2;

/** A foot with its sole on a surface at a height, turned by the surface's slope about the ankle's foot point. */
export function footFlat({ foot }: Body, footX: number, surfaceY = 0, pitchRad = 0): FootPlace {
  return {
    ankleX: footX - foot.ankleHeightM * sin(pitchRad),
    ankleY: surfaceY + foot.ankleHeightM * cos(pitchRad),
    pitchRad,
  };
}

/**
 * A foot that stands on its toes, heel raised: the toe joint stays where it is on a surface.
 *
 * @param raisedRad how far the heel is up, rad
 */
export function footOnToes(
  { foot }: Body,
  toeJointX: number,
  surfaceY: number,
  raisedRad: number,
): FootPlace {
  const c = cos(raisedRad);
  const s = sin(raisedRad);
  return {
    ankleX: toeJointX - foot.toeJointFrontM * c + foot.ankleHeightM * s,
    ankleY: surfaceY + foot.toeJointFrontM * s + foot.ankleHeightM * c,
    pitchRad: -raisedRad,
  };
}
