import { human, humanSegments, type Kinematics, type Side } from '../body/index.ts';
import { sineCosine } from '../number/index.ts';
import type { MuscleState } from './evaluate-muscles.ts';
import type { JointLoads } from './joint-loads.ts';
import { kneeExtensor } from './knee-extensor.ts';
import type { Muscle } from './muscle.ts';
import { trunkMuscles } from './trunk-muscles.ts';

/** Arrays that `contactForces` needs and fills; made once. */
export interface ContactForces {
  /** Contact force of the joint by which each segment hangs on its parent, on the segment, N, ground frame. */
  forceX: Float64Array;
  forceY: Float64Array;
  /** Force between patella and femur, N: right, left. */
  patellofemoralN: Float64Array;
  /** Compression of the lumbar joint along the trunk's axis, N. */
  lumbarCompressionN: number;
  scratch: Float64Array;
}

/** Makes the arrays for a tree of so many segments. */
export function createContactForces(segments: number): ContactForces {
  return {
    forceX: new Float64Array(segments),
    forceY: new Float64Array(segments),
    patellofemoralN: new Float64Array(2),
    lumbarCompressionN: 0,
    scratch: new Float64Array(5),
  };
}

const sides = ['right', 'left'] as const;

/**
 * Contact forces of hips, knees, patellae, ankles and the lumbar joint: what the joint carries in all less what the
 * muscles across it pull. Muscles press joints together, so that the contact is far larger than the joint's net force.
 * Ligaments carry nothing here but in front of the hip, and forces across the plane are left out but for what `inPlane`
 * takes off.
 *
 * @param muscles of `humanMuscles`: legs, then trunk
 * @param forceN tendon force of each muscle
 * @param scale leg length against the generic leg, right and left
 * @param hipFrontNm of the right and the left hip, see the function of that name: what is stretched there lies under the
 *   iliacus and presses like it
 */
export function contactForces(
  muscles: readonly Muscle[],
  state: MuscleState,
  forceN: Float64Array,
  kinematics: Kinematics,
  loads: JointLoads,
  coordinates: ArrayLike<number>,
  from: number,
  scale: readonly [right: number, left: number],
  hipFrontNm: ArrayLike<number>,
  contact: ContactForces,
): void {
  const { forceX, forceY } = contact;
  forceX.set(loads.forceX);
  forceY.set(loads.forceY);
  for (let m = 0; m < muscles.length; m++) {
    const { line } = muscles[m]!;
    if (line === null) continue;
    const { fromSegment, fromX, fromY, toSegment, toX, toY, inPlane, joints } = line;
    const ct = kinematics.cosine[toSegment]!;
    const st = kinematics.sine[toSegment]!;
    const endX = kinematics.originX[toSegment]! + ct * toX - st * toY;
    const endY = kinematics.originY[toSegment]! + st * toX + ct * toY;
    let x: number;
    let y: number;
    if (line.wraps) {
      // Perpendicular to the way to the joint as much as the arm says, along it for the rest.
      const awayX = endX - kinematics.jointX[joints[0]!]!;
      const awayY = endY - kinematics.jointY[joints[0]!]!;
      const distance2 = awayX * awayX + awayY * awayY;
      const arm = state.arm[2 * m]!;
      const along = Math.sqrt(Math.max(0, distance2 - arm * arm));
      x = -arm * awayY - along * awayX;
      y = arm * awayX - along * awayY;
    } else {
      const cf = kinematics.cosine[fromSegment]!;
      const sf = kinematics.sine[fromSegment]!;
      x = kinematics.originX[fromSegment]! + cf * fromX - sf * fromY - endX;
      y = kinematics.originY[fromSegment]! + sf * fromX + cf * fromY - endY;
    }
    const frontNm = line.hipFront ? hipFrontNm[muscles[m]!.side === 'right' ? 0 : 1]! : 0;
    const tensionN = forceN[m]! + (frontNm > 0 ? frontNm / state.arm[2 * m]! : 0);
    const pull = (tensionN * inPlane) / Math.sqrt(x * x + y * y);
    for (let j = 0; j < joints.length; j++) {
      forceX[joints[j]!]! -= pull * x;
      forceY[joints[j]!]! -= pull * y;
    }
  }
  for (let s = 0; s < sides.length; s++)
    patella(s, muscles, state, forceN, kinematics, coordinates, from, scale, contact);
  contact.lumbarCompressionN = compressLumbar(muscles, forceN, kinematics, loads);
}

/** Adds the pull of the patellar tendon to the knee and writes the force under the patella. */
function patella(
  at: number,
  muscles: readonly Muscle[],
  state: MuscleState,
  forceN: Float64Array,
  kinematics: Kinematics,
  coordinates: ArrayLike<number>,
  from: number,
  scale: readonly number[],
  contact: ContactForces,
): void {
  const side: Side = sides[at]!;
  const { thigh, shank } = humanSegments[side];
  const knee = human[side].kneeFlexion;
  let quadricepsN = 0;
  let momentNm = 0;
  for (let m = 0; m < muscles.length; m++) {
    const muscle = muscles[m]!;
    if (!muscle.onPatella || muscle.side !== side) continue;
    quadricepsN += forceN[m]!;
    for (let k = 0; k < muscle.spans.length; k++)
      if (muscle.spans[k]!.coordinate === knee) momentNm -= forceN[m]! * state.arm[2 * m + k]!;
  }
  const { scratch } = contact;
  kneeExtensor(coordinates[from + knee]!, scratch);
  const tendonForward = scratch[0]!;
  const quadricepsForward = scratch[1]!;
  // The same moment with the tendon's own arm: the patella is a lever, both its ends do not pull alike.
  const tendonN = momentNm / (scratch[2]! * scale[at]!);
  sineCosine(kinematics.angleRad[shank]! - tendonForward, scratch);
  const tendonX = -tendonN * scratch[0]!;
  const tendonY = tendonN * scratch[1]!;
  sineCosine(kinematics.angleRad[thigh]! - quadricepsForward, scratch);
  const x = -quadricepsN * scratch[0]! - tendonX;
  const y = quadricepsN * scratch[1]! - tendonY;
  contact.forceX[shank]! -= tendonX;
  contact.forceY[shank]! -= tendonY;
  contact.patellofemoralN[at] = Math.sqrt(x * x + y * y);
}

function compressLumbar(
  muscles: readonly Muscle[],
  forceN: Float64Array,
  kinematics: Kinematics,
  loads: JointLoads,
): number {
  const { trunk } = humanSegments;
  const axisX = -kinematics.sine[trunk]!;
  const axisY = kinematics.cosine[trunk]!;
  let compressionN = loads.forceX[trunk]! * axisX + loads.forceY[trunk]! * axisY;
  const first = muscles.length - trunkMuscles.length;
  for (let k = 0; k < trunkMuscles.length; k++) compressionN -= forceN[first + k]! * trunkMuscles[k]!.pullY;
  return compressionN;
}
