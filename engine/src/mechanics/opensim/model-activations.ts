import { createKinematics, placeSegments } from '../../body/index.ts';
import { createActivationProblem, createActivationSolution, solveActivations } from '../solve-activations.ts';
import type { CoordinateMotion } from './coordinate-motion.ts';
import { isLength } from './is-length.ts';
import { limitSpringForce } from './limit-spring-force.ts';
import type { OpensimModel } from './model.ts';
import { muscleCapacity } from './muscle-capacity.ts';
import { musclePaths } from './muscle-paths.ts';
import type { PlanarModel } from './planar-model.ts';

/** What the muscles of a model did, frame by frame. */
export interface ModelActivations {
  /** Frames x muscles, 0-1. */
  activation: Float64Array;
  /** Tendon force, N, frames x muscles. */
  forceN: Float64Array;
  /** What the reserve of each coordinate gave, N·m, frames x coordinates. */
  reserveNm: Float64Array;
}

/** Reserve of a coordinate that the model has no actuator for, N·m at control 1: OpenSim's usual weak one. */
const weakReserveNm = 1;

/**
 * Static optimisation over a motion as OpenSim does it: in each frame the activations of least squared sum, reserves
 * included, that give the moments of inverse dynamics; springs at the limits of coordinates help, passive muscle force
 * does not. Coordinates without a muscle are carried by their reserve alone.
 *
 * @param moments of `modelMoments`
 * @param pennatedForce see `muscleCapacity`
 * @param file name of the model's file, for messages
 * @throws InputError `muscle-path`
 * @example
 * const { activation } = modelActivations(model, planar, motion, moments, 'gait.osim');
 */
export function modelActivations(
  model: OpensimModel,
  planar: PlanarModel,
  { timeS, coordinates, velocities }: CoordinateMotion,
  moments: Float64Array,
  file: string,
  pennatedForce = true,
): ModelActivations {
  const { muscles } = model;
  const { tree } = planar;
  const count = tree.coordinates.length;
  const paths = musclePaths(muscles, planar, file);
  const capacities = muscles.map((muscle) => muscleCapacity(muscle, pennatedForce));
  const lower = Math.max(0, ...muscles.map(({ minControl }) => minControl));
  const problem = createActivationProblem(muscles.length, count, lower, weakReserveNm);
  for (const { on, optimalForce } of model.actuators)
    if (on.kind === 'coordinate' && optimalForce > 0)
      problem.reserveNm[tree.coordinates.indexOf(on.coordinate)] = optimalForce;
  const solution = createActivationSolution(problem);
  const kinematics = createKinematics(tree);
  const lengthM = new Float64Array(muscles.length);
  const slopes = new Float64Array(muscles.length * count);
  const capacityN = new Float64Array(muscles.length);
  const result: ModelActivations = {
    activation: new Float64Array(muscles.length * timeS.length),
    forceN: new Float64Array(muscles.length * timeS.length),
    reserveNm: new Float64Array(count * timeS.length),
  };
  for (let i = 0; i < timeS.length; i++) {
    const from = i * count;
    const frame = coordinates.subarray(from, from + count);
    placeSegments(tree, kinematics, frame);
    paths.evaluate(kinematics, frame, lengthM, slopes);
    for (let m = 0; m < muscles.length; m++) {
      let rate = 0;
      for (let k = 0; k < count; k++) rate += slopes[m * count + k]! * velocities[from + k]!;
      const force = capacities[m]!(lengthM[m]!, rate);
      capacityN[m] = force;
      for (let k = 0; k < count; k++) problem.gain[m * count + k] = -slopes[m * count + k]! * force;
    }
    problem.demand.set(moments.subarray(from, from + count));
    for (const spring of model.limitSprings) {
      const k = tree.coordinates.indexOf(spring.coordinate);
      if (k >= 0)
        problem.demand[k]! -= limitSpringForce(spring, !isLength(tree, k), frame[k]!, velocities[from + k]!);
    }
    solveActivations(problem, solution);
    result.activation.set(solution.activation, i * muscles.length);
    result.reserveNm.set(solution.reserve, from);
    for (let m = 0; m < muscles.length; m++)
      result.forceN[i * muscles.length + m] = solution.activation[m]! * capacityN[m]!;
  }
  return result;
}
