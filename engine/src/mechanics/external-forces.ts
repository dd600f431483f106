/**
 * Forces from outside on the segments of a tree, as arrays so that a frame loop can refill them without making
 * objects: the first `count` entries count.
 */
export interface ExternalForces {
  count: number;
  /** Index of the segment that the force acts on. */
  segment: Int32Array;
  /** Where it acts, m: in the segment's own frame, or with `inGround` 1 in the ground frame. */
  pointX: Float64Array;
  pointY: Float64Array;
  inGround: Uint8Array;
  /** The force on the segment in the ground frame, N. */
  forceX: Float64Array;
  forceY: Float64Array;
  /** A free moment on the segment besides the force, N·m, anticlockwise positive. */
  momentNm: Float64Array;
}

/**
 * Makes room for external forces, none yet.
 *
 * @param capacity the most that there will be at once
 * @example
 * const forces = createExternalForces(2);
 * addExternalForce(forces, { segment: foot, pointX: 0.05, pointY: 0, forceX: 0, forceY: 735 });
 */
export function createExternalForces(capacity: number): ExternalForces {
  return {
    count: 0,
    segment: new Int32Array(capacity),
    pointX: new Float64Array(capacity),
    pointY: new Float64Array(capacity),
    inGround: new Uint8Array(capacity),
    forceX: new Float64Array(capacity),
    forceY: new Float64Array(capacity),
    momentNm: new Float64Array(capacity),
  };
}
