/**
 * A smooth function of one coordinate, with what its motion needs: the value and two derivatives.
 * OpenSim's knee is one: the shank slides along the thigh's end by a curve of the knee angle.
 */
export interface Curve {
  /**
   * Writes value, first and second derivative of the curve.
   *
   * @param x the coordinate, rad or m
   * @param into receives the value at 0, the first derivative at 1, the second at 2
   */
  evaluate(x: number, into: Float64Array): void;
}

/** A move of a joint along one axis of the parent: the coordinate itself, m, or a curve of it. */
export interface Translation {
  /** Index of the coordinate in the tree. */
  coordinate: number;
  /** How far the joint moves, m, as a function of the coordinate; `null`: by the coordinate itself. */
  curve: Curve | null;
}

/** How a segment hangs on its parent. */
export interface PlanarJoint {
  /** Index of the parent segment, before its children; -1: the ground. */
  parent: number;
  /** Where the joint sits in the parent's frame, m. */
  parentX: number;
  parentY: number;
  /** Where the joint sits in the segment's own frame, m. */
  childX: number;
  childY: number;
  /** Index of the coordinate that turns the segment; -1: it cannot turn. */
  rotation: number;
  /** The segment's angle against its parent is `fixedRad + sign * coordinate`. */
  sign: 1 | -1;
  fixedRad: number;
  /** How the joint moves in the parent's frame; `null`: not at all. */
  translationX: Translation | null;
  translationY: Translation | null;
}

/** A rigid part of a body, with a frame of its own. */
export interface PlanarSegment {
  name: string;
  massKg: number;
  /** Centre of mass in the segment's frame, m. */
  comX: number;
  comY: number;
  /** About the centre of mass. */
  inertiaKgM2: number;
  joint: PlanarJoint;
}

/**
 * A planar tree of rigid segments: a frozen description, whatever moves it is kept elsewhere. The plane is the
 * sagittal one: x forward, y up, metres, radians, a positive rotation turns the forward axis upwards.
 *
 * The joint of a segment sits at `parent origin + R(parent) * (parentX + translationX, parentY + translationY)`, the
 * segment's origin at `joint - R(segment) * (childX, childY)`: OpenSim's convention for `location_in_parent`,
 * `location_in_child` and the spatial transform of a joint.
 *
 * @example
 * // A pendulum of 1 kg, 0.5 m below a fixed point.
 * const pendulum: PlanarTree = {
 *   coordinates: ['swing'],
 *   segments: [
 *     {
 *       name: 'rod', massKg: 1, comX: 0, comY: -0.5, inertiaKgM2: 0.02,
 *       joint: {
 *         parent: -1, parentX: 0, parentY: 0, childX: 0, childY: 0, rotation: 0, sign: 1, fixedRad: 0,
 *         translationX: null, translationY: null,
 *       },
 *     },
 *   ],
 * };
 */
export interface PlanarTree {
  segments: readonly PlanarSegment[];
  /** Names of the generalised coordinates, in the order of every coordinate array. */
  coordinates: readonly string[];
}
