import type { Kinematics } from './kinematics.ts';
import type { PlanarTree } from './planar-tree.ts';

/**
 * Forward kinematics, acceleration stage, after `moveSegments`: writes the angular acceleration of every segment,
 * rad/s2, and the accelerations of its origin and centre of mass, m/s2 in the ground frame, gravity not counted.
 *
 * @param velocities time derivative of each coordinate, as given to `moveSegments`
 * @param accelerations second time derivative of each coordinate, m/s2 or rad/s2
 * @param from where in both arrays the frame starts
 * @example
 * placeSegments(tree, kinematics, coordinates);
 * moveSegments(tree, kinematics, velocities);
 * accelerateSegments(tree, kinematics, velocities, accelerations);
 */
export function accelerateSegments(
  tree: PlanarTree,
  kinematics: Kinematics,
  velocities: ArrayLike<number>,
  accelerations: ArrayLike<number>,
  from = 0,
): void {
  const { cosine, sine, jointX, jointY, originX, originY, comX, comY, slideX, slideY } = kinematics;
  const { angularVelocity, angularAcceleration, originAccelerationX, originAccelerationY } = kinematics;
  const { comAccelerationX, comAccelerationY } = kinematics;
  const { segments } = tree;
  for (let i = 0; i < segments.length; i++) {
    const { joint } = segments[i]!;
    const { parent, rotation, translationX, translationY } = joint;
    let ax = 0;
    let ay = 0;
    if (translationX !== null) {
      const rate = velocities[from + translationX.coordinate]!;
      ax =
        slideX[5 * i + 1]! * accelerations[from + translationX.coordinate]! +
        slideX[5 * i + 2]! * rate * rate;
      slideX[5 * i + 4] = ax;
    }
    if (translationY !== null) {
      const rate = velocities[from + translationY.coordinate]!;
      ay =
        slideY[5 * i + 1]! * accelerations[from + translationY.coordinate]! +
        slideY[5 * i + 2]! * rate * rate;
      slideY[5 * i + 4] = ay;
    }
    let spin = rotation >= 0 ? joint.sign * accelerations[from + rotation]! : 0;
    const turn = angularVelocity[i]!;
    if (parent >= 0) {
      const c = cosine[parent]!;
      const s = sine[parent]!;
      const parentTurn = angularVelocity[parent]!;
      const parentSpin = angularAcceleration[parent]!;
      // In the turning frame of the parent the sliding joint also has the Coriolis part 2 turn x velocity.
      if (translationX !== null || translationY !== null) {
        const vx = slideX[5 * i + 3]!;
        const vy = slideY[5 * i + 3]!;
        ax -= 2 * parentTurn * vy;
        ay += 2 * parentTurn * vx;
      }
      const rx = jointX[i]! - originX[parent]!;
      const ry = jointY[i]! - originY[parent]!;
      const square = parentTurn * parentTurn;
      const alongX = c * ax - s * ay;
      ay = originAccelerationY[parent]! + parentSpin * rx - square * ry + s * ax + c * ay;
      ax = originAccelerationX[parent]! - parentSpin * ry - square * rx + alongX;
      spin += parentSpin;
    }
    const square = turn * turn;
    const toOriginX = originX[i]! - jointX[i]!;
    const toOriginY = originY[i]! - jointY[i]!;
    ax += -spin * toOriginY - square * toOriginX;
    ay += spin * toOriginX - square * toOriginY;
    angularAcceleration[i] = spin;
    originAccelerationX[i] = ax;
    originAccelerationY[i] = ay;
    const toComX = comX[i]! - originX[i]!;
    const toComY = comY[i]! - originY[i]!;
    comAccelerationX[i] = ax - spin * toComY - square * toComX;
    comAccelerationY[i] = ay + spin * toComX - square * toComY;
  }
}
