import type { PlanarTree } from './planar-tree.ts';

/**
 * Where the segments of a tree are, how fast they move and how they accelerate: one number per segment in each array,
 * in the ground frame, SI. Made once, written again for every frame by `placeSegments`, `moveSegments` and
 * `accelerateSegments`, in this order.
 */
export interface Kinematics {
  angleRad: Float64Array;
  cosine: Float64Array;
  sine: Float64Array;
  /** The joint by which the segment hangs on its parent. */
  jointX: Float64Array;
  jointY: Float64Array;
  /** The origin of the segment's frame. */
  originX: Float64Array;
  originY: Float64Array;
  /** The segment's centre of mass. */
  comX: Float64Array;
  comY: Float64Array;
  angularVelocity: Float64Array;
  originVelocityX: Float64Array;
  originVelocityY: Float64Array;
  comVelocityX: Float64Array;
  comVelocityY: Float64Array;
  angularAcceleration: Float64Array;
  originAccelerationX: Float64Array;
  originAccelerationY: Float64Array;
  comAccelerationX: Float64Array;
  comAccelerationY: Float64Array;
  /**
   * The joint's move in the parent's frame: value, first and second derivative against its coordinate, then its
   * velocity and acceleration; five numbers per segment.
   */
  slideX: Float64Array;
  slideY: Float64Array;
  /** Room for one sine and cosine, or for one curve. */
  scratch: Float64Array;
}

/**
 * Makes the arrays that hold the motion of a tree.
 *
 * @throws RangeError when a segment comes before its parent or names a coordinate that the tree does not have
 * @example
 * const kinematics = createKinematics(tree);
 * placeSegments(tree, kinematics, coordinates);
 * kinematics.comY[0]; // height of the first segment's centre of mass, m
 */
export function createKinematics(tree: PlanarTree): Kinematics {
  const count = tree.segments.length;
  const hasCoordinate = (index: number): boolean => index >= 0 && index < tree.coordinates.length;
  tree.segments.forEach(({ name, joint }, segment) => {
    if (!(joint.parent >= -1 && joint.parent < segment))
      throw new RangeError(`segment ${name} comes before its parent ${joint.parent}`);
    if (joint.rotation !== -1 && !hasCoordinate(joint.rotation))
      throw new RangeError(`segment ${name} turns with an unknown coordinate ${joint.rotation}`);
    for (const translation of [joint.translationX, joint.translationY])
      if (translation !== null && !hasCoordinate(translation.coordinate))
        throw new RangeError(`segment ${name} moves with an unknown coordinate ${translation.coordinate}`);
  });
  const perSegment = (): Float64Array => new Float64Array(count);
  return {
    angleRad: perSegment(),
    cosine: perSegment(),
    sine: perSegment(),
    jointX: perSegment(),
    jointY: perSegment(),
    originX: perSegment(),
    originY: perSegment(),
    comX: perSegment(),
    comY: perSegment(),
    angularVelocity: perSegment(),
    originVelocityX: perSegment(),
    originVelocityY: perSegment(),
    comVelocityX: perSegment(),
    comVelocityY: perSegment(),
    angularAcceleration: perSegment(),
    originAccelerationX: perSegment(),
    originAccelerationY: perSegment(),
    comAccelerationX: perSegment(),
    comAccelerationY: perSegment(),
    slideX: new Float64Array(5 * count),
    slideY: new Float64Array(5 * count),
    scratch: new Float64Array(3),
  };
}
