/** One movement out of a posture and back, or from one level to another, as a thigh sensor sees it. */
export interface Cycle {
  startMs: number;
  endMs: number;
  /** Whether the person stood still before and after. */
  isBetweenStands: boolean;
  /** Highest inclination of the thigh and how far that is from the inclination before and after, deg. */
  peakDeg: number;
  swingDeg: number;
  /** The thigh leaves its rest, stays near its highest inclination, and comes back, s. */
  downS: number;
  pauseS: number;
  upS: number;
  /** Force at the highest inclination below 1.5 Hz, g: above 1 where this leg turns the body from down to up. */
  turningForceG: number;
  /** Smallest variation of the force over 0.4 s near the highest inclination, g: a thigh on a seat rests. */
  restG: number;
  /** Where the thigh leans to at its highest inclination: 0 to the front, 90 to either side, 180 to the back, deg. */
  sidewaysDeg: number;
  /**
   * How far the thigh leans to the right of the front, deg, less than 0 to the left: the mean of the whole bend, and of
   * its steep parts alone. Both are means of the force there and back, in which what the body speeds up and slows
   * down nearly cancels, so that they hold at any tempo. 0 where the thigh does not bend so far.
   */
  bendLeanDeg: number;
  steepLeanDeg: number;
  /** How often the thigh leaves its rest within the cycle: the step into a lunge and out of it are two more. */
  swings: number;
  /** Whether the body flew: see `findFlights`. */
  isJump: boolean;
  /** Largest force, g. */
  impactG: number;
  /** Fastest rise and fall of the body, m/s; 0 where the person did not stand still before and after. */
  riseMS: number;
  fallMS: number;
  /** How much higher the body ends than it began, m; 0 where the person did not stand still before and after. */
  netRiseM: number;
  /** Whether the fastest rise came before the fastest fall. */
  risesFirst: boolean;
  /** The course of the inclination, deg, and of the vertical speed, m/s, at evenly spaced times. */
  inclinations: Float64Array;
  speeds: Float64Array;
}
