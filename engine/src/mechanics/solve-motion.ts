import {
  accelerateSegments,
  type Body,
  human,
  humanSegments,
  humanTree,
  moveSegments,
  placeSegments,
} from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import { balanceOf } from './balance-of.ts';
import { contactForces, createContactForces } from './contact-forces.ts';
import { createMotionSolution } from './create-motion-solution.ts';
import { createMuscleState, evaluateMuscles, type MuscleState } from './evaluate-muscles.ts';
import { createExternalForces, type ExternalForces } from './external-forces.ts';
import { findLacks } from './find-lacks.ts';
import { hipAbductionMomentNm } from './hip-abduction.ts';
import { humanMuscles } from './human-muscles.ts';
import { createDynamicsWorkspace, type DynamicsWorkspace } from './inverse-dynamics.ts';
import { jointLoads } from './joint-loads.ts';
import { legScale } from './leg-scale.ts';
import { createMomentProblems, fillMomentProblem, type MomentProblem } from './moment-problems.ts';
import type { Lack, MotionSolution } from './motion-solution.ts';
import { solveActivations } from './solve-activations.ts';
import { supportForces } from './support-forces.ts';
import { thighCalfContact } from './thigh-calf-contact.ts';
import { withCarried } from './with-carried.ts';

/** How the world pulls. */
export interface SolveMotionOptions {
  /** Size of gravity, m/s2, downwards. Default 9.80665. */
  gravityMS2?: number;
}

const sides = ['right', 'left'] as const;

/**
 * What a motion does to a body: force of the ground, joint moments and powers, muscle forces and activations, contact
 * forces, with the engine's tests of itself.
 *
 * Inverse dynamics first: what accelerates the root must come from the surroundings, and is shared among the supports.
 * In deep flexion thigh and calf press on each other. Then static optimisation finds the activations with the least sum
 * of squares that give the joint moments (each leg and the lumbar joint on its own), and the contact forces follow.
 *
 * @example
 * const body = describeBody({ massKg: 75 });
 * const solution = solveMotion(body, buildMotion(body, 'squat', { loadKg: 60 }));
 * Math.max(...solution.legs.right.kneeContactN); // N
 */
export function solveMotion(
  body: Body,
  motion: Motion,
  { gravityMS2 = 9.80665 }: SolveMotionOptions = {},
): MotionSolution {
  const tree = withCarried(humanTree(body), motion.carried);
  const muscles = humanMuscles(body);
  const solution = createMotionSolution(motion, tree, muscles);
  const work: Work = {
    body,
    motion,
    gravityMS2,
    dynamics: createDynamicsWorkspace(tree),
    forces: createExternalForces(motion.supports.length + motion.applied.length + 4),
    state: createMuscleState(muscles.length),
    problems: createMomentProblems(body, muscles),
    forceN: new Float64Array(muscles.length),
    contact: createContactForces(tree.segments.length),
    scale: [legScale(body, 'right'), legScale(body, 'left')],
    scratch: new Float64Array(2),
    lacks: new Map(),
    clamped: 0,
    reserveNm: 0,
    demandNm: 0,
  };
  for (let frame = 0; frame < motion.frames; frame++) {
    moveBody(frame, work, solution);
    findActivations(frame, work, solution);
    findContacts(frame, work, solution);
  }
  solution.checks.reserveShare = work.demandNm > 0 ? work.reserveNm / work.demandNm : 0;
  solution.checks.clampedShare = motion.frames > 0 ? work.clamped / (motion.frames * muscles.length) : 0;
  return { ...solution, lacks: [...work.lacks.values()] };
}

/** What the frames share; nothing in it is made anew in the frame loop. */
interface Work {
  body: Body;
  motion: Motion;
  gravityMS2: number;
  dynamics: DynamicsWorkspace;
  forces: ExternalForces;
  state: MuscleState;
  problems: readonly MomentProblem[];
  forceN: Float64Array;
  contact: ReturnType<typeof createContactForces>;
  scale: readonly [number, number];
  scratch: Float64Array;
  lacks: Map<string, Lack>;
  clamped: number;
  reserveNm: number;
  demandNm: number;
}

/** Kinematics, forces of the surroundings, joint moments. */
function moveBody(frame: number, work: Work, solution: MotionSolution): void {
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
  const tipping = supportForces(
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

/** The forces of machines, first in the list. */
function applyForces(frame: number, { motion, forces, gravityMS2 }: Work): void {
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

function keepSupports(frame: number, first: number, { forces }: Work, solution: MotionSolution): void {
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
function handForceOf(first: number, { dynamics, forces }: Work, { tree, supports }: MotionSolution): number {
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
  { body, motion, dynamics, forces, scratch }: Work,
  solution: MotionSolution,
): void {
  const { kinematics } = dynamics;
  const from = frame * solution.tree.coordinates.length;
  for (let s = 0; s < sides.length; s++) {
    const side = sides[s]!;
    thighCalfContact(motion.coordinates[from + human[side].kneeFlexion]!, body.massKg, scratch);
    const [forceN, distanceM] = [scratch[0]!, scratch[1]!];
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

/** Muscle geometry and static optimisation. */
function findActivations(frame: number, work: Work, solution: MotionSolution): void {
  const { motion, state, problems, scale, forceN } = work;
  const { muscles, legs, checks, tree } = solution;
  const from = frame * tree.coordinates.length;
  const at = frame * muscles.length;
  evaluateMuscles(muscles, motion.coordinates, motion.velocities, from, state);
  for (let p = 0; p < problems.length; p++) {
    const one = problems[p]!;
    const { part, problem } = one;
    let abduction = 0;
    if (part !== 'lumbar') {
      const other = part === 'right' ? 'left' : 'right';
      abduction = hipAbductionMomentNm(
        legs[part].groundForceYN[frame]!,
        legs[other].groundForceYN[frame]!,
        scale[part === 'right' ? 0 : 1],
      );
      legs[part].abductionMomentNm[frame] = abduction;
    }
    fillMomentProblem(one, muscles, state, solution.momentNm, from, abduction);
    solveActivations(problem, one.solution);
    for (let i = 0; i < one.muscles.length; i++) {
      const m = one.muscles[i]!;
      const activation = one.solution.activation[i]!;
      solution.activation[at + m] = activation;
      forceN[m] = activation * state.activeN[m]! + state.passiveN[m]!;
    }
    for (let row = 0; row < problem.coordinates; row++) {
      const reserve = one.solution.reserve[row]!;
      if (row !== one.abductionRow) solution.reserveNm[from + one.coordinates[row]!] = reserve;
      else if (part !== 'lumbar') legs[part].abductionReserveNm[frame] = reserve;
      checks.residual = Math.max(checks.residual, Math.abs(reserve));
      work.reserveNm += Math.abs(reserve);
      work.demandNm += Math.abs(problem.demand[row]!);
    }
    findLacks(one, muscles, frame, work.lacks);
  }
  solution.forceN.set(forceN, at);
  solution.lengthM.set(state.lengthM, at);
  solution.lengtheningMS.set(state.lengtheningMS, at);
  solution.fibreLength.set(state.fibreLength, at);
  solution.fibreVelocityMS.set(state.fibreVelocityMS, at);
  for (let m = 0; m < muscles.length; m++) work.clamped += state.clamped[m]!;
}

function findContacts(frame: number, work: Work, solution: MotionSolution): void {
  const { motion, state, forceN, dynamics, scale, contact } = work;
  const { muscles, tree, legs } = solution;
  const from = frame * tree.coordinates.length;
  contactForces(
    muscles,
    state,
    forceN,
    dynamics.kinematics,
    dynamics.loads,
    motion.coordinates,
    from,
    scale,
    contact,
  );
  for (let s = 0; s < sides.length; s++) {
    const leg = legs[sides[s]!];
    const { thigh, shank, foot } = humanSegments[sides[s]!];
    leg.hipContactN[frame] = sizeOf(contact.forceX[thigh]!, contact.forceY[thigh]!);
    leg.kneeContactN[frame] = sizeOf(contact.forceX[shank]!, contact.forceY[shank]!);
    leg.ankleContactN[frame] = sizeOf(contact.forceX[foot]!, contact.forceY[foot]!);
    leg.patellofemoralN[frame] = contact.patellofemoralN[s]!;
  }
  solution.lumbarCompressionN[frame] = contact.lumbarCompressionN;
}

function sizeOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
