import {
  accelerateSegments,
  createKinematics,
  type Kinematics,
  moveSegments,
  type PlanarTree,
  placeSegments,
} from '../body/index.ts';
import type { ExternalForces } from './external-forces.ts';
import { createJointLoads, type JointLoads, jointLoads } from './joint-loads.ts';

/** The arrays that the dynamics of one tree write to, made once. */
export interface DynamicsWorkspace {
  kinematics: Kinematics;
  loads: JointLoads;
}

/** Makes the arrays for `inverseDynamics`. */
export function createDynamicsWorkspace(tree: PlanarTree): DynamicsWorkspace {
  return { kinematics: createKinematics(tree), loads: createJointLoads(tree) };
}

/**
 * Inverse dynamics of a planar tree: the generalised forces with which the coordinates move as given. All four
 * stages in a row; where geometry stays and gravity or load changes, call `jointLoads` alone again.
 *
 * @param coordinates,velocities,accelerations one value per coordinate, SI
 * @param gravityX,gravityY m/s2; on Earth 0 and -9.80665
 * @param external forces from outside, `null`: none
 * @param from where in the three arrays the frame starts
 * @returns `workspace.loads.generalised`, N·m for rotations and N for translations, overwritten by the next call
 * @example
 * const workspace = createDynamicsWorkspace(pendulum);
 * inverseDynamics(pendulum, workspace, [Math.PI / 2], [0], [0], 0, -9.80665, null); // [4.903]: 1 kg, 0.5 m from the axis
 */
export function inverseDynamics(
  tree: PlanarTree,
  workspace: DynamicsWorkspace,
  coordinates: ArrayLike<number>,
  velocities: ArrayLike<number>,
  accelerations: ArrayLike<number>,
  gravityX: number,
  gravityY: number,
  external: ExternalForces | null,
  from = 0,
): Float64Array {
  const { kinematics, loads } = workspace;
  placeSegments(tree, kinematics, coordinates, from);
  moveSegments(tree, kinematics, velocities, from);
  accelerateSegments(tree, kinematics, velocities, accelerations, from);
  jointLoads(tree, kinematics, gravityX, gravityY, external, loads);
  return loads.generalised;
}
