import type { Kinematics } from './kinematics.ts';
import type { PlanarTree } from './planar-tree.ts';

/**
 * Forward kinematics, velocity stage, after `placeSegments`: writes the angular velocity of every segment, rad/s, and
 * the velocities of its origin and centre of mass, m/s in the ground frame.
 *
 * @param velocities time derivative of each coordinate, m/s or rad/s
 * @param from where in `velocities` the frame starts
 * @example
 * placeSegments(tree, kinematics, coordinates);
 * moveSegments(tree, kinematics, velocities);
 */
export function moveSegments(
  tree: PlanarTree,
  kinematics: Kinematics,
  velocities: ArrayLike<number>,
  from = 0,
): void {
  const { cosine, sine, jointX, jointY, originX, originY, comX, comY, slideX, slideY } = kinematics;
  const { angularVelocity, originVelocityX, originVelocityY, comVelocityX, comVelocityY } = kinematics;
  const { segments } = tree;
  for (let i = 0; i < segments.length; i++) {
    const { joint } = segments[i]!;
    const { parent, rotation, translationX, translationY } = joint;
    let vx = 0;
    let vy = 0;
    if (translationX !== null) {
      vx = slideX[5 * i + 1]! * velocities[from + translationX.coordinate]!;
      slideX[5 * i + 3] = vx;
    }
    if (translationY !== null) {
      vy = slideY[5 * i + 1]! * velocities[from + translationY.coordinate]!;
      slideY[5 * i + 3] = vy;
    }
    let turn = rotation >= 0 ? joint.sign * velocities[from + rotation]! : 0;
    if (parent >= 0) {
      const c = cosine[parent]!;
      const s = sine[parent]!;
      const parentTurn = angularVelocity[parent]!;
      const alongX = c * vx - s * vy;
      vy = originVelocityY[parent]! + parentTurn * (jointX[i]! - originX[parent]!) + s * vx + c * vy;
      vx = originVelocityX[parent]! - parentTurn * (jointY[i]! - originY[parent]!) + alongX;
      turn += parentTurn;
    }
    vx += turn * (jointY[i]! - originY[i]!);
    vy -= turn * (jointX[i]! - originX[i]!);
    angularVelocity[i] = turn;
    originVelocityX[i] = vx;
    originVelocityY[i] = vy;
    comVelocityX[i] = vx - turn * (comY[i]! - originY[i]!);
    comVelocityY[i] = vy + turn * (comX[i]! - originX[i]!);
  }
}
