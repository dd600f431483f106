import { type Body, human, type Side } from '../body/index.ts';
import { cos, pow, sin } from '../number/index.ts';
import { footFlat, midFootM } from './foot-places.ts';
import { balanceX, emptyPosture, type Setup } from './setup.ts';
import { solveRoot } from './solve-root.ts';

const degree = Math.PI / 180;

/** How a squat stands. */
export interface SquatStance {
  /** The legs that stand; the other one is put by `poseFreeLeg`. */
  legs: readonly Side[];
  /** How far the surface falls towards the toes, rad. */
  declineRad: number;
  /** Lean of the trunk as a share of the shank's: 1 is parallel. */
  trunkShare: number;
  poseArms(posture: Float64Array): void;
  poseFreeLeg?(posture: Float64Array): void;
}

/**
 * Finds the posture of a squat at a knee angle: soles flat, the combined centre of mass over the middle of the foot, and
 * the trunk parallel to the shanks, the criterion by which the squat is taught and judged (Myer et al. 2014, Strength
 * Cond J 36(6):4: trunk parallel to the tibia). As the ankle nears the end of its range the shank stops and the trunk
 * takes the rest.
 *
 * @returns false where no lean keeps the balance within the joints' ranges
 */
export function squatPosture(
  setup: Setup,
  stance: SquatStance,
  kneeRad: number,
  into: Float64Array,
): boolean {
  const { body } = setup;
  const leanLimit = leanLimitRad(body, stance);
  const target = midFootM(body) * cos(stance.declineRad);
  const posture = emptyPosture();
  const offBalance = (shank: number): number => {
    lean(body, stance, kneeRad, shank, leanLimit, posture);
    return balanceX(setup, posture) - target;
  };
  const shank = solveRoot(offBalance, -10 * degree, leanLimit * (1 - 1e-3));
  if (shank === null) return false;
  lean(body, stance, kneeRad, shank, leanLimit, into);
  return withinRanges(body, stance, into);
}

/** Greatest lean of the shank: the ankle's range, and what the slope of the surface adds. */
function leanLimitRad(body: Body, { legs, declineRad }: SquatStance): number {
  return Math.min(...legs.map((side) => body.jointRanges[side].ankle[1])) * degree + declineRad;
}

/**
 * How sharply the trunk takes over where the ankle ends: a choice, the parallel holds within 2 % up to 0.82 of the range.
 */
const endSharpness = 20;

function lean(
  body: Body,
  { legs, declineRad, trunkShare, poseArms, poseFreeLeg }: SquatStance,
  kneeRad: number,
  shankRad: number,
  limitRad: number,
  into: Float64Array,
): void {
  const { thigh, shank } = body.legs[legs[0]!];
  const thighAngle = kneeRad - shankRad;
  const trunk = (trunkShare * shankRad) / (1 - pow(shankRad / limitRad, endSharpness));
  const { ankleX, ankleY } = footFlat(body, 0, 0, -declineRad);
  into[human.pelvisX] = ankleX + shank.lengthM * sin(shankRad) - thigh.lengthM * sin(thighAngle);
  into[human.pelvisY] = ankleY + shank.lengthM * cos(shankRad) + thigh.lengthM * cos(thighAngle);
  into[human.pelvisTilt] = -trunk;
  for (const side of legs) {
    into[human[side].hipFlexion] = thighAngle + trunk;
    into[human[side].kneeFlexion] = kneeRad;
    into[human[side].ankleDorsiflexion] = shankRad - declineRad;
  }
  poseFreeLeg?.(into);
  poseArms(into);
}

function withinRanges(body: Body, { legs }: SquatStance, posture: Float64Array): boolean {
  return legs.every((side) => {
    const { hip, knee } = body.jointRanges[side];
    const { hipFlexion, kneeFlexion } = human[side];
    return posture[hipFlexion]! <= hip[1] * degree && posture[kneeFlexion]! <= knee[1] * degree;
  });
}
