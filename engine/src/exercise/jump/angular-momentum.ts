import { centreOfMass, moveSegments, placeSegments } from '../../body/index.ts';
import type { Setup } from '../setup.ts';

const centre = new Float64Array(6);

/** Angular momentum of a moving body about its centre of mass, kg m2/s; leaves the setup's kinematics at the posture. */
export function angularMomentum(
  { tree, kinematics }: Setup,
  posture: Float64Array,
  velocity: Float64Array,
): number {
  placeSegments(tree, kinematics, posture);
  moveSegments(tree, kinematics, velocity);
  centreOfMass(tree, kinematics, centre);
  const { comX, comY, comVelocityX, comVelocityY, angularVelocity } = kinematics;
  return tree.segments.reduce(
    (sum, { massKg, inertiaKgM2 }, i) =>
      sum +
      inertiaKgM2 * angularVelocity[i]! +
      massKg *
        ((comX[i]! - centre[0]!) * (comVelocityY[i]! - centre[3]!) -
          (comY[i]! - centre[1]!) * (comVelocityX[i]! - centre[2]!)),
    0,
  );
}
