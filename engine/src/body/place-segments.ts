import { sineCosine } from '../number/index.ts';
import type { Kinematics } from './kinematics.ts';
import type { PlanarTree, Translation } from './planar-tree.ts';

/**
 * Forward kinematics, position stage: writes the angle of every segment and where its joint, its origin and its
 * centre of mass are, m in the ground frame.
 *
 * @param coordinates one value per coordinate of the tree, m or rad
 * @param from where in `coordinates` the frame starts, so that a whole motion can be one array
 * @example
 * placeSegments(tree, kinematics, motion.coordinates, frame * tree.coordinates.length);
 */
export function placeSegments(
  tree: PlanarTree,
  kinematics: Kinematics,
  coordinates: ArrayLike<number>,
  from = 0,
): void {
  const { angleRad, cosine, sine, jointX, jointY, originX, originY, comX, comY, scratch } = kinematics;
  const { slideX, slideY } = kinematics;
  const { segments } = tree;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const { joint } = segment;
    const { parent, rotation } = joint;
    let x = joint.parentX;
    let y = joint.parentY;
    if (joint.translationX !== null) x += slide(joint.translationX, coordinates, from, slideX, i, scratch);
    if (joint.translationY !== null) y += slide(joint.translationY, coordinates, from, slideY, i, scratch);
    let angle = joint.fixedRad;
    if (rotation >= 0) angle += joint.sign * coordinates[from + rotation]!;
    if (parent >= 0) {
      const c = cosine[parent]!;
      const s = sine[parent]!;
      angle += angleRad[parent]!;
      const alongX = c * x - s * y;
      y = originY[parent]! + s * x + c * y;
      x = originX[parent]! + alongX;
    }
    sineCosine(angle, scratch);
    const s = scratch[0]!;
    const c = scratch[1]!;
    angleRad[i] = angle;
    sine[i] = s;
    cosine[i] = c;
    jointX[i] = x;
    jointY[i] = y;
    x -= c * joint.childX - s * joint.childY;
    y -= s * joint.childX + c * joint.childY;
    originX[i] = x;
    originY[i] = y;
    comX[i] = x + c * segment.comX - s * segment.comY;
    comY[i] = y + s * segment.comX + c * segment.comY;
  }
}

/** Keeps the joint's move and its derivatives for the later stages, and returns the move, m. */
function slide(
  { coordinate, curve }: Translation,
  coordinates: ArrayLike<number>,
  from: number,
  into: Float64Array,
  segment: number,
  scratch: Float64Array,
): number {
  const value = coordinates[from + coordinate]!;
  const at = 5 * segment;
  if (curve === null) {
    into[at] = value;
    into[at + 1] = 1;
    into[at + 2] = 0;
    return value;
  }
  curve.evaluate(value, scratch);
  into[at] = scratch[0]!;
  into[at + 1] = scratch[1]!;
  into[at + 2] = scratch[2]!;
  return scratch[0]!;
}
