import { human } from '../../body/index.ts';
import { asin, atan2, cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { carry } from '../carry.ts';
import { between } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footFlat, midFootM } from '../foot-places.ts';
import { repetition } from '../repetition.ts';
import { balanceX, chosen, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { soleSupport } from '../stance-supports.ts';

const degree = Math.PI / 180;

/** A bar with plates of 450 mm lies this high, m (IPF Technical Rules: plates of at most 450 mm). */
const barOnFloorM = 0.225;

/** Knees at the top: straight, not locked, rad: a choice, and straight legs would make the way there singular. */
const topKneeRad = 8 * degree;

export const deadlift: Exercise = {
  name: 'deadlift',
  about: 'Lift a bar from the floor to standing, the bar close to the shins, and lower it.',
  phases: ['from the floor to the knees', 'hips forward to standing', 'lower'],
  trains: ['gluteus-maximus', 'hamstrings', 'erector-spinae', 'vasti', 'adductors', 'upper-back', 'arms'],
  sensors: ['thigh', 'waist', 'lower-back'],
  options: ['tempo', 'loadKg', 'frames'],
  build(setup) {
    carry(setup, 'hands', chosen(setup, 'loadKg', 0));
    const topM = highestBarM(setup);
    return repetition(setup, {
      out: 'up',
      pose: (at, into) => {
        if (!deadliftPosture(setup, between(barOnFloorM, topM, at), into)) throw cannotReach();
      },
      supports: [soleSupport(setup.body, 'right'), soleSupport(setup.body, 'left')],
    });
  },
};

const cannotReach = (): InputError =>
  new InputError(
    'depth-unreachable',
    'this body can’t reach a bar on the floor with its weight over its feet',
    'body',
    'give wider joint ranges, or use romanian-deadlift',
  );

/** How high the bar is when the knees are straight, m. */
function highestBarM(setup: Setup): number {
  const posture = emptyPosture();
  const tooStraight = (barM: number): number =>
    deadliftPosture(setup, barM, posture) ? posture[human.right.kneeFlexion]! - topKneeRad : -topKneeRad;
  // Higher than half the body the bar can't hang from straight arms.
  const barM = solveRoot(tooStraight, barOnFloorM, 0.55 * setup.body.heightM);
  if (barM === null) throw cannotReach();
  return barM - 1e-3;
}

/**
 * The posture with the bar at a height: the bar over the middle of the foot, the shins touching its plumb line, arms
 * straight from the shoulder to the bar, and the combined centre of mass over the middle of the foot as well.
 */
function deadliftPosture(setup: Setup, barM: number, into: Float64Array): boolean {
  const { body } = setup;
  const barX = midFootM(body);
  const shankRad = atan2(barX, barM - body.foot.ankleHeightM);
  const offBalance = (trunkRad: number): number => {
    if (!reachBar(setup, shankRad, trunkRad, barX, barM, into)) return Number.NaN;
    return balanceX(setup, into) - barX;
  };
  // Upright the weight is behind the foot, bent over in front of it; reach limits the search to where there is a posture.
  let from = Number.NaN;
  for (let trunk = 0; trunk <= 110; trunk += 2) {
    const off = offBalance(trunk * degree);
    if (Number.isNaN(off)) continue;
    if (off > 0 && !Number.isNaN(from)) {
      const found = solveRoot(offBalance, from, trunk * degree);
      return found !== null && !Number.isNaN(offBalance(found));
    }
    if (off <= 0) from = trunk * degree;
  }
  return false;
}

/** Bends the knees until the straight arms reach the bar; false where they can't. */
function reachBar(
  { body }: Setup,
  shankRad: number,
  trunkRad: number,
  barX: number,
  barM: number,
  into: Float64Array,
): boolean {
  const { thigh, shank } = body.legs.right;
  const ankle = footFlat(body, 0);
  const kneeX = ankle.ankleX + shank.lengthM * sin(shankRad);
  const kneeY = ankle.ankleY + shank.lengthM * cos(shankRad);
  // From the hip to the shoulder, turned with the trunk.
  const upM = body.lumbarY + body.shoulderAboveLumbarM;
  const shoulderX = upM * sin(trunkRad);
  const shoulderY = upM * cos(trunkRad);
  const armM = body.upperArms.lengthM + body.forearms.lengthM;
  // The hip is on a circle about the knee, and on a circle about where the arm's length puts it.
  const centreX = barX - shoulderX;
  const centreY = barM - shoulderY;
  const thighRad = meet(kneeX, kneeY, thigh.lengthM, centreX, centreY, armM);
  if (thighRad === null) return false;
  into[human.pelvisX] = kneeX - thigh.lengthM * sin(thighRad);
  into[human.pelvisY] = kneeY + thigh.lengthM * cos(thighRad);
  into[human.pelvisTilt] = -trunkRad;
  for (const side of ['right', 'left'] as const) {
    into[human[side].hipFlexion] = thighRad + trunkRad;
    into[human[side].kneeFlexion] = thighRad + shankRad;
    into[human[side].ankleDorsiflexion] = shankRad;
  }
  const dx = barX - (into[human.pelvisX]! + shoulderX);
  into[human.shoulderFlexion] = asin(Math.max(-1, Math.min(1, dx / armM))) + trunkRad;
  into[human.elbowFlexion] = 0;
  return true;
}

/** The thigh's angle at which the hip is on both circles, the upper of the two places behind the knee. */
function meet(
  kneeX: number,
  kneeY: number,
  thighM: number,
  centreX: number,
  centreY: number,
  armM: number,
): number | null {
  const dx = centreX - kneeX;
  const dy = centreY - kneeY;
  const square = dx * dx + dy * dy;
  const along = (square + thighM ** 2 - armM ** 2) / (2 * Math.sqrt(square));
  if (Math.abs(along) > thighM) return null;
  const side = Math.sqrt(thighM ** 2 - along ** 2);
  const distance = Math.sqrt(square);
  const x = (along * dx - side * dy) / distance;
  const y = (along * dy + side * dx) / distance;
  const otherX = (along * dx + side * dy) / distance;
  const otherY = (along * dy - side * dx) / distance;
  const upper = y >= otherY;
  return atan2(-(upper ? x : otherX), upper ? y : otherY);
}
