import { accelerateSegments, human, humanSegments, moveSegments, placeSegments } from '../body/index.ts';
import { balanceOf } from './balance-of.ts';
import { jointLoads } from './joint-loads.ts';
import { leastEffortForces } from './least-effort-forces.ts';
import type { MotionSolution } from './motion-solution.ts';
import type { MotionWork } from './motion-work.ts';
import { supportForces } from './support-forces.ts';
import { thighCalfContact } from './thigh-calf-contact.ts';

const sides = ['right', 'left'] as const;

/**
 * The dynamics of one frame of a motion: places and moves the body, finds what the surroundings must give and shares it
 * among the supports, presses thigh and calf together, and writes joint moments, powers and the tests of balance.
 */
export function moveBody(frame: number, work: MotionWork, solution: MotionSolution): void {
  const { motion, dynamics, forces, gravityMS2, scratch } = work;
  const { tree, supports, checks } = solution;
  const { kinematics, loads } = dynamics;
  const { coordinates, velocities, accelerations } = motion;
  const count = tree.coordinates.length;
  const from = frame * count;
  placeSegments(tree, kinematics, coordinates, from);
  moveSegments(tree, kinematics, velocities, from);
  accelerateSegments(tree, kinematics, velocities, accelerations, from);
  applyForces(frame, work);
  jointLoads(tree, kinematics, 0, -gravityMS2, forces, loads);
  const first = forces.count;
  const needed = loads.generalised;
  const tipping =
    work.leastEffort !== null
      ? leastEffortForces(
          supports,
          frame,
          tree,
          kinematics,
          activeNeeded(frame, work, solution),
          work.leastEffort,
          forces,
        )
      : supportForces(
          supports,
          frame,
          kinematics,
          needed[human.pelvisX]!,
          needed[human.pelvisY]!,
          needed[human.pelvisTilt]!,
          kinematics.jointX[humanSegments.pelvis]!,
          kinematics.jointY[humanSegments.pelvis]!,
          forces,
        );
  solution.tippingMomentNm[frame] = tipping;
  checks.tippingMomentNm = Math.max(checks.tippingMomentNm, Math.abs(tipping));
  keepSupports(frame, first, work, solution);
  leaveResidual(tipping, work);
  pressCalves(frame, work, solution);
  jointLoads(tree, kinematics, 0, -gravityMS2, forces, loads);
  for (let c = 0; c < count; c++) {
    const moment = loads.generalised[c]!;
    solution.momentNm[from + c] = moment;
    solution.powerW[from + c] = moment * velocities[from + c]!;
  }
  solution.handForceN[frame] = handForceOf(first, work, solution);
  balanceOf(tree, kinematics, 0, -gravityMS2, forces, loads.generalised, 0, velocities, from, scratch);
  checks.forceBalanceN = Math.max(checks.forceBalanceN, scratch[0]!);
  checks.powerBalanceW = Math.max(checks.powerBalanceW, scratch[1]!);
}

/**
 * What no support can give stays at the pelvis, as in OpenSim: the legs then carry what their feet carry and no more.
 */
function leaveResidual(momentNm: number, { forces }: MotionWork): void {
  const at = forces.count++;
  forces.segment[at] = humanSegments.pelvis;
  forces.inGround[at] = 0;
  forces.pointX[at] = 0;
  forces.pointY[at] = 0;
  forces.forceX[at] = 0;
  forces.forceY[at] = 0;
  forces.momentNm[at] = momentNm;
}

/** The forces of machines, first in the list. */
function applyForces(frame: number, { motion, forces, gravityMS2 }: MotionWork): void {
  const { applied } = motion;
  for (let k = 0; k < applied.length; k++) {
    const { segment, x, y, weightXKg, weightYKg, forceXN, forceYN } = applied[k]!;
    forces.segment[k] = segment;
    forces.inGround[k] = 0;
    forces.pointX[k] = x;
    forces.pointY[k] = y;
    forces.forceX[k] = weightXKg[frame]! * gravityMS2 + forceXN[frame]!;
    forces.forceY[k] = weightYKg[frame]! * gravityMS2 + forceYN[frame]!;
    forces.momentNm[k] = 0;
  }
  forces.count = applied.length;
}

/** What is needed of the surroundings, and in the joints of muscles that contract: stretched ones give their part anyway. */
function activeNeeded(
  frame: number,
  { dynamics, state }: MotionWork,
  { muscles, legs }: MotionSolution,
): Float64Array {
  const needed = dynamics.loads.generalised;
  for (let m = 0; m < muscles.length; m++) {
    const { spans } = muscles[m]!;
    for (let i = 0; i < spans.length; i++)
      needed[spans[i]!.coordinate]! -= state.passiveN[m]! * state.arm[2 * m + i]!;
  }
  for (let s = 0; s < sides.length; s++)
    needed[human[sides[s]!].hipFlexion]! -= legs[sides[s]!].hipFrontNm[frame]!;
  return needed;
}

function keepSupports(frame: number, first: number, { forces }: MotionWork, solution: MotionSolution): void {
  const { supports, legs } = solution;
  for (let k = 0; k < supports.length; k++) {
    const at = frame * supports.length + k;
    const fx = forces.forceX[first + k]!;
    const fy = forces.forceY[first + k]!;
    solution.supportForceXN[at] = fx;
    solution.supportForceYN[at] = fy;
    solution.supportPointXM[at] = forces.pointX[first + k]!;
    solution.supportPointYM[at] = forces.pointY[first + k]!;
    for (let s = 0; s < sides.length; s++) {
      const { foot, toes } = humanSegments[sides[s]!];
      const { segment } = supports[k]!;
      if (segment !== foot && segment !== toes) continue;
      legs[sides[s]!].groundForceXN[frame]! += fx;
      legs[sides[s]!].groundForceYN[frame]! += fy;
    }
  }
}

/** What hangs on the forearms, and what they hold on to. */
function handForceOf(
  first: number,
  { dynamics, forces }: MotionWork,
  { tree, supports }: MotionSolution,
): number {
  const { forceX, forceY } = dynamics.loads;
  const { segments } = tree;
  let forceN = 0;
  for (let i = humanSegments.forearms + 1; i < segments.length; i++)
    if (segments[i]!.joint.parent === humanSegments.forearms) forceN += sizeOf(forceX[i]!, forceY[i]!);
  for (let k = 0; k < supports.length; k++)
    if (supports[k]!.segment === humanSegments.forearms)
      forceN += sizeOf(forces.forceX[first + k]!, forces.forceY[first + k]!);
  return forceN;
}

/** Adds the force between thigh and calf, both ways. */
function pressCalves(
  frame: number,
  { body, motion, dynamics, forces, scratch }: MotionWork,
  solution: MotionSolution,
): void {
  const { kinematics } = dynamics;
  const from = frame * solution.tree.coordinates.length;
  for (let s = 0; s < sides.length; s++) {
    const side = sides[s]!;
    thighCalfContact(motion.coordinates[from + human[side].kneeFlexion]!, body.massKg, scratch);
    const forceN = scratch[0]!;
    const distanceM = scratch[1]!;
    solution.legs[side].thighCalfN[frame] = forceN;
    if (forceN === 0) continue;
    const { thigh, shank } = humanSegments[side];
    const c = kinematics.cosine[shank]!;
    const sine = kinematics.sine[shank]!;
    for (let end = 0; end < 2; end++) {
      const at = forces.count++;
      forces.segment[at] = end === 0 ? shank : thigh;
      forces.inGround[at] = 1;
      forces.pointX[at] = kinematics.originX[shank]! + sine * distanceM;
      forces.pointY[at] = kinematics.originY[shank]! - c * distanceM;
      forces.forceX[at] = (end === 0 ? forceN : -forceN) * c;
      forces.forceY[at] = (end === 0 ? forceN : -forceN) * sine;
      forces.momentNm[at] = 0;
    }
  }
}

function sizeOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
