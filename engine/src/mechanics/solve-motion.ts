import { type Body, human, humanSegments, humanTree } from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import { contactForces, createContactForces } from './contact-forces.ts';
import { createMotionSolution } from './create-motion-solution.ts';
import { createMuscleState, evaluateMuscles } from './evaluate-muscles.ts';
import { createExternalForces } from './external-forces.ts';
import { findLacks } from './find-lacks.ts';
import { hipAbductionMomentNm, legAtSoleKg } from './hip-abduction.ts';
import { hipFrontNm } from './hip-front.ts';
import { humanMuscles } from './human-muscles.ts';
import { createDynamicsWorkspace } from './inverse-dynamics.ts';
import { createLeastEffort } from './least-effort-forces.ts';
import { legScale } from './leg-scale.ts';
import { createMomentProblems, fillMomentProblem } from './moment-problems.ts';
import type { MotionSolution } from './motion-solution.ts';
import type { MotionWork } from './motion-work.ts';
import { moveBody } from './move-body.ts';
import { solveActivations } from './solve-activations.ts';
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
 * Inverse dynamics first: what accelerates the root must come from the surroundings, and is shared among the supports;
 * where a body rests on several surfaces, so that its joints have to do least.
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
  { gravityMS2 = standardGravityMS2 }: SolveMotionOptions = {},
): MotionSolution {
  const tree = withCarried(humanTree(body), motion.carried);
  const muscles = humanMuscles(body);
  const solution = createMotionSolution(motion, tree, muscles);
  const work: MotionWork = {
    body,
    motion,
    gravityMS2,
    dynamics: createDynamicsWorkspace(tree),
    forces: createExternalForces(motion.supports.length + motion.applied.length + 5),
    leastEffort: motion.supports[0]?.contact ? createLeastEffort(motion.supports, tree) : null,
    state: createMuscleState(muscles.length),
    problems: createMomentProblems(body, muscles),
    forceN: new Float64Array(muscles.length),
    hipFrontNm: new Float64Array(2),
    contact: createContactForces(tree.segments.length),
    scale: [legScale(body, 'right'), legScale(body, 'left')],
    legAtSoleKg: [legAtSoleKg(body, 'right'), legAtSoleKg(body, 'left')],
    scratch: new Float64Array(2),
    lacks: new Map(),
    clamped: 0,
    reserveNm: 0,
    demandNm: 0,
  };
  for (let frame = 0; frame < motion.frames; frame++) {
    evaluateMuscles(
      solution.muscles,
      motion.coordinates,
      motion.velocities,
      frame * tree.coordinates.length,
      work.state,
    );
    stretchHipFronts(frame, work, solution);
    moveBody(frame, work, solution);
    findActivations(frame, work, solution);
    findContacts(frame, work, solution);
  }
  solution.checks.reserveShare = work.demandNm > 0 ? work.reserveNm / work.demandNm : 0;
  solution.checks.clampedShare = motion.frames > 0 ? work.clamped / (motion.frames * muscles.length) : 0;
  return { ...solution, lacks: [...work.lacks.values()] };
}

/** What is stretched in front of both hips and gives its part without a muscle. */
function stretchHipFronts(
  frame: number,
  { body, motion, state, hipFrontNm: now }: MotionWork,
  { muscles, tree, legs }: MotionSolution,
): void {
  const from = frame * tree.coordinates.length;
  for (let s = 0; s < sides.length; s++) {
    const { hipFlexion, kneeFlexion } = human[sides[s]!];
    let flexorsNm = 0;
    for (let m = 0; m < muscles.length; m++)
      if (muscles[m]!.spans[0]!.coordinate === hipFlexion)
        flexorsNm += Math.max(0, state.passiveN[m]! * state.arm[2 * m]!);
    now[s] = hipFrontNm(
      motion.coordinates[from + hipFlexion]!,
      motion.coordinates[from + kneeFlexion]!,
      flexorsNm,
      body.massKg,
    );
    legs[sides[s]!].hipFrontNm[frame] = now[s]!;
  }
}

/** Muscle geometry and static optimisation. */
function findActivations(frame: number, work: MotionWork, solution: MotionSolution): void {
  const { state, problems, scale, forceN } = work;
  const { muscles, legs, checks, tree } = solution;
  const from = frame * tree.coordinates.length;
  const at = frame * muscles.length;
  for (let p = 0; p < problems.length; p++) {
    const one = problems[p]!;
    const { part, problem } = one;
    let abduction = 0;
    if (part !== 'lumbar') {
      const other = part === 'right' ? 'left' : 'right';
      abduction = hipAbductionMomentNm(
        legs[part].groundForceYN[frame]!,
        legs[other].groundForceYN[frame]!,
        work.gravityMS2 * work.legAtSoleKg[part === 'right' ? 0 : 1],
        scale[part === 'right' ? 0 : 1],
      );
      legs[part].abductionMomentNm[frame] = abduction;
    }
    const hipFront = part === 'lumbar' ? 0 : legs[part].hipFrontNm[frame]!;
    fillMomentProblem(one, muscles, state, solution.momentNm, from, hipFront, abduction);
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

function findContacts(frame: number, work: MotionWork, solution: MotionSolution): void {
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
    work.hipFrontNm,
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
