import { type Body, human, type Side } from '../body/index.ts';
import { cos, sin } from '../number/index.ts';
import type { FootPlace } from './pose-leg.ts';

/**
 * Puts the pelvis where a standing leg holds it: from where its foot is, and the knee, ankle and pelvis angles of the
 * posture, writes the pelvis' place and the hip of that leg. Never out of reach, unlike bending the leg to fit.
 */
export function placePelvisOver(
  body: Body,
  side: Side,
  { ankleX, ankleY, pitchRad }: FootPlace,
  posture: Float64Array,
): void {
  const { thigh, shank } = body.legs[side];
  const turns = human[side];
  const shankAngle = pitchRad - posture[turns.ankleDorsiflexion]!;
  const thighAngle = shankAngle + posture[turns.kneeFlexion]!;
  posture[human.pelvisX] = ankleX - shank.lengthM * sin(shankAngle) - thigh.lengthM * sin(thighAngle);
  posture[human.pelvisY] = ankleY + shank.lengthM * cos(shankAngle) + thigh.lengthM * cos(thighAngle);
  posture[turns.hipFlexion] = thighAngle - posture[human.pelvisTilt]!;
}
