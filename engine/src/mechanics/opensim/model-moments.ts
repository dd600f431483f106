import type { PlanarTree } from '../../body/index.ts';
import { createExternalForces, type ExternalForces } from '../external-forces.ts';
import { createDynamicsWorkspace, inverseDynamics } from '../inverse-dynamics.ts';
import type { CoordinateMotion } from './coordinate-motion.ts';
import type { PlateForce } from './ground-forces.ts';
import { interpolate } from './interpolate.ts';

/** A plate and the segment that stood on it. */
export interface PlateContact {
  plate: PlateForce;
  segment: number;
}

/**
 * Inverse dynamics over a motion: the generalised force of every coordinate, frame by frame. Measured forces act where
 * the plates measured them, on the segments that stood there; what is missing or too much shows at the coordinates that
 * hold the model on the ground.
 *
 * @param gravityY m/s2, for example -9.80665
 * @returns N·m for angles, N for lengths: frames x coordinates
 * @example
 * const moments = modelMoments(tree, motion, [{ plate, segment: calcaneus }], -9.80665);
 * moments[frame * tree.coordinates.length + tree.coordinates.indexOf('knee_angle_r')]; // N·m
 */
export function modelMoments(
  tree: PlanarTree,
  { timeS, coordinates, velocities, accelerations }: CoordinateMotion,
  contacts: readonly PlateContact[],
  gravityY: number,
): Float64Array {
  const count = tree.coordinates.length;
  const workspace = createDynamicsWorkspace(tree);
  const external = createExternalForces(contacts.length);
  external.count = contacts.length;
  external.inGround.fill(1);
  const moments = new Float64Array(count * timeS.length);
  for (let i = 0; i < timeS.length; i++) {
    contacts.forEach((contact, k) => {
      setForce(external, k, contact, timeS[i]!);
    });
    const from = i * count;
    moments.set(
      inverseDynamics(tree, workspace, coordinates, velocities, accelerations, 0, gravityY, external, from),
      from,
    );
  }
  return moments;
}

function setForce(external: ExternalForces, k: number, { plate, segment }: PlateContact, at: number): void {
  external.segment[k] = segment;
  external.forceX[k] = interpolate(plate.timeS, plate.forceX, at);
  external.forceY[k] = interpolate(plate.timeS, plate.forceY, at);
  external.pointX[k] = interpolate(plate.timeS, plate.pointX, at);
  external.pointY[k] = interpolate(plate.timeS, plate.pointY, at);
  external.momentNm[k] = interpolate(plate.timeS, plate.momentZ, at);
}
