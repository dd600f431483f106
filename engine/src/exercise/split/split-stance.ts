import { human } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import { footFlat, midFootM } from '../foot-places.ts';
import { balanceX, emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';

const degree = Math.PI / 180;

/** The right foot in front, sole flat at 0; the left one behind on its toes, on the floor or on a bench. */
export interface SplitStance {
  /** Share of the weight on the front foot. */
  frontShare: number;
  /** Lean of the trunk as a share of the front shank's. Default half, see `uprightShare`. */
  trunkShare?: number;
  poseArms(posture: Float64Array): void;
  /** Places the rear leg, its toe joint at a place of its surface; false where it does not reach. */
  poseRear(toeX: number, posture: Float64Array): boolean;
}

/** Half of the squat's, where 1 is parallel: a choice, because split stances and steps are done with the trunk held upright. */
const uprightShare = 0.5;
/** Where the shank leans back the trunk stays upright; the turn from one to the other is this round, rad: a choice. */
const roundRad = 5 * degree;

/**
 * How much less a hip extends for each degree that its knee is bent: the rectus femoris spans both, which is why its length
 * is tested by a hip held straight (the modified Thomas test). The size is a choice: 10 degrees less at 90.
 */
const tightening = 10 / 90;

/** Greatest lean of the front shank either way that is tried. */
const shankSearchRad = 44 * degree;

/**
 * Finds how far behind the rear toes are, in the deepest posture of a split stance: where `deepestRear` says.
 *
 * @param deepestRear how far the rear toe joint is behind the front ankle's foot point with a pelvis placed, m
 * @returns that length; `null` where the posture can't be done
 */
export function splitLengthM(
  setup: Setup,
  stance: SplitStance,
  kneeRad: number,
  deepestRear: (posture: Float64Array) => number,
): number | null {
  const posture = emptyPosture();
  return solveSplit(setup, stance, kneeRad, posture, deepestRear) ? deepestRear(posture) : null;
}

/** Writes the split posture with a front knee angle and the rear toes `lengthM` behind; false where it can't be done. */
export function splitPosture(
  setup: Setup,
  stance: SplitStance,
  kneeRad: number,
  lengthM: number,
  into: Float64Array,
): boolean {
  return solveSplit(setup, stance, kneeRad, into, () => lengthM);
}

/**
 * Leans the front shank so that the centre of mass divides the weight as the stance says, between the middle of the front
 * foot and the rear toe joint.
 */
function solveSplit(
  setup: Setup,
  stance: SplitStance,
  kneeRad: number,
  into: Float64Array,
  lengthAt: (posture: Float64Array) => number,
): boolean {
  const { body } = setup;
  const { trunkShare = uprightShare } = stance;
  const { thigh, shank } = body.legs.right;
  const ankle = footFlat(body, 0);
  const leastHipRad = body.jointRanges.left.hip[0] * degree;
  let reached = true;
  const offBalance = (lean: number): number => {
    const thighAngle = kneeRad - lean;
    into[human.pelvisX] = ankle.ankleX + shank.lengthM * sin(lean) - thigh.lengthM * sin(thighAngle);
    into[human.pelvisY] = ankle.ankleY + shank.lengthM * cos(lean) + thigh.lengthM * cos(thighAngle);
    const upright = (trunkShare * (lean + Math.sqrt(lean ** 2 + roundRad ** 2))) / 2;
    leanTrunk(upright, thighAngle, into);
    into[human.right.kneeFlexion] = kneeRad;
    into[human.right.ankleDorsiflexion] = lean;
    const lengthM = lengthAt(into);
    reached = stance.poseRear(-lengthM, into);
    // The pelvis follows the rear thigh where the rear hip can't extend further.
    const tight = tightening * Math.max(0, into[human.left.kneeFlexion]!);
    const follows = leastHipRad + tight - (into[human.left.hipFlexion]! - upright);
    const trunk = (upright + follows + Math.sqrt((upright - follows) ** 2 + roundRad ** 2)) / 2;
    leanTrunk(trunk, thighAngle, into);
    into[human.left.hipFlexion]! += trunk - upright;
    stance.poseArms(into);
    const target = stance.frontShare * midFootM(body) - (1 - stance.frontShare) * lengthM;
    return balanceX(setup, into) - target;
  };
  const lean = solveRoot(offBalance, -shankSearchRad, shankSearchRad);
  if (lean === null) return false;
  offBalance(lean);
  return reached;
}

function leanTrunk(trunkRad: number, thighRad: number, into: Float64Array): void {
  into[human.pelvisTilt] = -trunkRad;
  into[human.right.hipFlexion] = thighRad + trunkRad;
}
