/** Where a body touches its surroundings, and what it touches. */
export interface Support {
  surface: 'ground' | 'step' | 'seat' | 'bed' | 'back-rest' | 'hand-hold';
  side: 'right' | 'left' | 'both';
  /** Index of the segment of `humanTree` that touches. */
  segment: number;
  /** The point that carries, in the segment's frame, m, one value per frame. */
  pointX: Float64Array;
  pointY: Float64Array;
  /**
   * How far the carrying point can move along the segment's x axis from `pointX`, m, backwards (negative) and forwards,
   * one value per frame: the sole of a foot; 0 for a point.
   */
  reachBackM: Float64Array;
  reachFrontM: Float64Array;
  /**
   * Share of the whole force of the surroundings that this support takes, 0-1, one value per frame; 0 where it does not
   * touch. The shares of a frame add up to 1, or to 0 in a flight.
   */
  share: Float64Array;
  /**
   * Forward force beyond the share, as part of the whole upward force, one value per frame; the supports of a frame add
   * up to 0. Two feet that brake and push against each other. Default 0.
   */
  spreadShare?: Float64Array;
  /**
   * The force that a plate measured here, one value per frame; shares are 0 then. Either all supports of a motion are
   * measured or none.
   */
  measured?: MeasuredForce;
  /**
   * What the surface can do, where the body rests on so many of them that balance alone does not say which carries what:
   * `share` only says then whether it touches. Either all supports of a motion have it or none.
   */
  contact?: SurfaceContact;
}

/** A surface that presses, with friction, or a hold. */
export interface SurfaceContact {
  /** Direction in which it presses, rad from forward, upwards positive, ground frame, one value per frame. */
  normalRad: Float64Array;
  /** Largest force along the surface, per force into it. */
  friction: number;
  /** Whether it pulls as well: a handle, a strap. */
  holds: boolean;
}

/** A measured force on a support, ground frame. */
export interface MeasuredForce {
  forceXN: Float64Array;
  forceYN: Float64Array;
  /** Free moment besides the force, N·m, anticlockwise. */
  momentNm: Float64Array;
}

/** A mass that a segment carries: a bar on the shoulders, a weight in the hands. */
export interface CarriedMass {
  segment: number;
  massKg: number;
  /** Where it sits in the segment's frame, m. */
  x: number;
  y: number;
}

/**
 * A force that a machine puts on a segment, known beforehand: a sled, a pedal, a strap. The force is
 * `weight * gravity + force`, in the ground frame: `weight` is what gravity makes of the machine's masses.
 */
export interface AppliedForce {
  name: string;
  segment: number;
  /** Where it acts in the segment's frame, m. */
  x: number;
  y: number;
  /** Force per m/s2 of gravity, kg, one value per frame. */
  weightXKg: Float64Array;
  weightYKg: Float64Array;
  /** Force that does not depend on gravity, N, one value per frame. */
  forceXN: Float64Array;
  forceYN: Float64Array;
}

/**
 * One repetition, or one cycle, of an exercise: every coordinate of `humanTree` over time, and what carries the body.
 * Gravity points down (-y) in the ground frame; its size is not part of a motion.
 */
export interface Motion {
  exercise: string;
  frames: number;
  durationS: number;
  /** Time of each frame, s, from 0. Of a cycle the last frame is one step before `durationS`. */
  timeS: Float64Array;
  /** True for a cycle (walking): after the last frame comes the first, moved on by `advanceM`. */
  periodic: boolean;
  /** How far one cycle moves the body forward and up, m; the coordinates include it. */
  advanceXM: number;
  advanceYM: number;
  /** Frame by frame, coordinates in the order of `humanCoordinates`: m and rad. */
  coordinates: Float64Array;
  /** Their first and second time derivatives, in the same layout. */
  velocities: Float64Array;
  accelerations: Float64Array;
  supports: readonly Support[];
  carried: readonly CarriedMass[];
  applied: readonly AppliedForce[];
  /** Every choice that the caller left to the exercise, in words of the options: `depthDeg: 110`. */
  assumed: Readonly<Record<string, number | string>>;
}
