import { type Body, human, type Side } from '../body/index.ts';
import { acos, atan2, cos, sin } from '../number/index.ts';

/**
 * Bends a leg so that its toe joint is at a point, the ankle held at an angle: shank and foot are one link then. Writes
 * hip, knee and ankle of a posture whose pelvis is placed, and bends the toes so that they lie level.
 *
 * @returns false, with nothing written, where the point is out of reach
 */
export function poseLegOnToes(
  body: Body,
  side: Side,
  toeX: number,
  toeY: number,
  ankleRad: number,
  posture: Float64Array,
): boolean {
  const thighM = body.legs[side].thigh.lengthM;
  const link = toeLink(body, side, ankleRad);
  const dx = toeX - posture[human.pelvisX]!;
  const dy = toeY - posture[human.pelvisY]!;
  const square = dx * dx + dy * dy;
  const bend = (square - thighM ** 2 - link.lengthM ** 2) / (2 * thighM * link.lengthM);
  if (bend > 1 || bend < -1) return false;
  const knee = link.forwardRad + acos(bend);
  const inside = (square + thighM ** 2 - link.lengthM ** 2) / (2 * Math.sqrt(square) * thighM);
  const thighAngle = atan2(dx, -dy) + acos(Math.min(1, Math.max(-1, inside)));
  const turns = human[side];
  posture[turns.hipFlexion] = thighAngle - posture[human.pelvisTilt]!;
  posture[turns.kneeFlexion] = knee;
  posture[turns.ankleDorsiflexion] = ankleRad;
  posture[turns.toeExtension] = -(thighAngle - knee + ankleRad);
  return true;
}

/** The link from knee to toe joint with the ankle at an angle: its length, and how far it points in front of the shank. */
export function toeLink(
  { foot, legs }: Body,
  side: Side,
  ankleRad: number,
): { lengthM: number; forwardRad: number } {
  const x = foot.toeJointFrontM * cos(ankleRad) + foot.ankleHeightM * sin(ankleRad);
  const y =
    -legs[side].shank.lengthM + foot.toeJointFrontM * sin(ankleRad) - foot.ankleHeightM * cos(ankleRad);
  return { lengthM: Math.hypot(x, y), forwardRad: atan2(x, -y) };
}
