import type { Kinematics } from './kinematics.ts';
import type { PlanarTree } from './planar-tree.ts';

/**
 * Writes the centre of mass of the whole tree: x, y (m), its velocity x, y (m/s) and its acceleration x, y (m/s2),
 * in the ground frame. Velocity and acceleration are as new as the stages that ran.
 *
 * @param into receives the six numbers
 * @example
 * const centre = new Float64Array(6);
 * placeSegments(tree, kinematics, coordinates);
 * centreOfMass(tree, kinematics, centre);
 * centre[0]; // how far in front of the origin, m
 */
export function centreOfMass({ segments }: PlanarTree, kinematics: Kinematics, into: Float64Array): void {
  into.fill(0, 0, 6);
  let massKg = 0;
  for (let i = 0; i < segments.length; i++) {
    const mass = segments[i]!.massKg;
    massKg += mass;
    into[0]! += mass * kinematics.comX[i]!;
    into[1]! += mass * kinematics.comY[i]!;
    into[2]! += mass * kinematics.comVelocityX[i]!;
    into[3]! += mass * kinematics.comVelocityY[i]!;
    into[4]! += mass * kinematics.comAccelerationX[i]!;
    into[5]! += mass * kinematics.comAccelerationY[i]!;
  }
  for (let k = 0; k < 6; k++) into[k]! /= massKg;
}
