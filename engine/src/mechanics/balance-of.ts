import type { Kinematics, PlanarTree } from '../body/index.ts';
import type { ExternalForces } from './external-forces.ts';

/**
 * Tests the dynamics of one frame against what they were not made from: all outside forces and weight against mass times
 * acceleration, and all power against the change of kinetic energy.
 *
 * @param moment generalised force of each coordinate, from `from` on: the power of the joints
 * @param into receives the unbalanced force, N, and the unbalanced power, W
 */
export function balanceOf(
  { segments, coordinates }: PlanarTree,
  kinematics: Kinematics,
  gravityX: number,
  gravityY: number,
  external: ExternalForces,
  moment: ArrayLike<number>,
  momentFrom: number,
  velocities: ArrayLike<number>,
  from: number,
  into: Float64Array,
): void {
  const { comAccelerationX, comAccelerationY, comVelocityX, comVelocityY } = kinematics;
  const { angularVelocity, angularAcceleration } = kinematics;
  let forceX = 0;
  let forceY = 0;
  let power = 0;
  for (let k = 0; k < external.count; k++) {
    const i = external.segment[k]!;
    const fx = external.forceX[k]!;
    const fy = external.forceY[k]!;
    let x = external.pointX[k]!;
    let y = external.pointY[k]!;
    if (external.inGround[k] === 0) {
      const along = kinematics.cosine[i]! * x - kinematics.sine[i]! * y;
      y = kinematics.sine[i]! * x + kinematics.cosine[i]! * y;
      x = along;
    } else {
      x -= kinematics.originX[i]!;
      y -= kinematics.originY[i]!;
    }
    const turn = angularVelocity[i]!;
    forceX += fx;
    forceY += fy;
    power +=
      fx * (kinematics.originVelocityX[i]! - turn * y) + fy * (kinematics.originVelocityY[i]! + turn * x);
    power += external.momentNm[k]! * turn;
  }
  for (let i = 0; i < segments.length; i++) {
    const { massKg, inertiaKgM2 } = segments[i]!;
    const ax = massKg * (comAccelerationX[i]! - gravityX);
    const ay = massKg * (comAccelerationY[i]! - gravityY);
    forceX -= ax;
    forceY -= ay;
    power -=
      ax * comVelocityX[i]! +
      ay * comVelocityY[i]! +
      inertiaKgM2 * angularVelocity[i]! * angularAcceleration[i]!;
  }
  // The root is driven by nobody: its coordinates do no work.
  for (let c = 3; c < coordinates.length; c++) power += moment[momentFrom + c]! * velocities[from + c]!;
  into[0] = Math.sqrt(forceX * forceX + forceY * forceY);
  into[1] = Math.abs(power);
}
