import { type Body, human, type Side } from '../body/index.ts';
import { acos, atan2 } from '../number/index.ts';

/** Where a foot is: its ankle, m, and how far its sole is turned, rad, toes up positive. */
export interface FootPlace {
  ankleX: number;
  ankleY: number;
  pitchRad: number;
}

/**
 * Bends a leg so that its foot is where it should be, knee forward: writes hip, knee and ankle of a posture whose pelvis
 * is already placed. The law of cosines for the two links.
 *
 * @returns false, with nothing written, where the foot is further away than the leg is long
 */
export function poseLeg(
  body: Body,
  side: Side,
  { ankleX, ankleY, pitchRad }: FootPlace,
  posture: Float64Array,
): boolean {
  const { thigh, shank } = body.legs[side];
  const dx = ankleX - posture[human.pelvisX]!;
  const dy = ankleY - posture[human.pelvisY]!;
  const square = dx * dx + dy * dy;
  const bend = (square - thigh.lengthM ** 2 - shank.lengthM ** 2) / (2 * thigh.lengthM * shank.lengthM);
  if (bend > 1 || bend < -1) return false;
  const knee = acos(bend);
  const distance = Math.sqrt(square);
  const towardsAnkle = atan2(dx, -dy);
  // The part of the angle at the hip between thigh and the line to the ankle, by the law of cosines: never ambiguous.
  const inside = (square + thigh.lengthM ** 2 - shank.lengthM ** 2) / (2 * distance * thigh.lengthM);
  const thighAngle = towardsAnkle + acos(Math.min(1, Math.max(-1, inside)));
  const turns = human[side];
  posture[turns.hipFlexion] = thighAngle - posture[human.pelvisTilt]!;
  posture[turns.kneeFlexion] = knee;
  posture[turns.ankleDorsiflexion] = pitchRad - (thighAngle - knee);
  return true;
}
