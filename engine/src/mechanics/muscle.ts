import type { MuscleGroup, Side } from '../body/index.ts';

/** How the length of a muscle depends on one joint angle. */
export interface MuscleSpan {
  /** Index of the coordinate in the tree. */
  coordinate: number;
  /** Length added, m: coefficients of the angle (rad) from the first to the fifth power. */
  terms: Float64Array;
  /** The angles that the coefficients were fitted in; outside the nearest one is taken. */
  minRad: number;
  maxRad: number;
}

/** The line along which a muscle pulls across joints: from a segment to one further down. */
export interface MuscleLine {
  fromSegment: number;
  fromX: number;
  fromY: number;
  toSegment: number;
  toX: number;
  toY: number;
  /** Share of the pull that lies in the plane. */
  inPlane: number;
  /** True: the direction at the lower end follows from the arm of the first span; the straight line would be off. */
  wraps: boolean;
  /** True: what is stretched in front of the hip pulls along it too. */
  hipFront: boolean;
  /** The joints it crosses, each by the segment that hangs on it. */
  joints: readonly number[];
}

/** One muscle of one body, ready to be evaluated. */
export interface Muscle {
  name: string;
  side: Side | 'both';
  /** The group that results count it to; `null`: none. */
  reportedAs: MuscleGroup | null;
  maxForceN: number;
  optimalFibreM: number;
  /** Length of the rigid tendon. */
  slackM: number;
  /** Width of the pennate muscle, which stays as it is: optimal fibre length times the sine of its pennation, m. */
  widthM: number;
  /** Length of muscle and tendon with all coordinates 0, m. */
  lengthM: number;
  spans: readonly MuscleSpan[];
  /** `null`: the muscle's pull is placed otherwise (vasti, trunk). */
  line: MuscleLine | null;
  /** Arm of its pull for abducting the hip, m; 0 for muscles that are not counted there. */
  abductionArmM: number;
  /** True for the muscles that pull on the patella. */
  onPatella: boolean;
  /** Mass, kg, from the anatomical size, whatever the strength. */
  massKg: number;
}
