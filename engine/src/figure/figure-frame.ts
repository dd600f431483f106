/** Metres, x to the front and y up. */
export type Point = readonly [xM: number, yM: number];

/** The points of one leg, m: x to the front, y up. */
export interface FigureLeg {
  knee: Point;
  ankle: Point;
  heel: Point;
  toeJoint: Point;
  toeTip: Point;
}

/** Joints whose forces are drawn. */
export type JointName = 'hip' | 'knee' | 'ankle';

/** A force of the surroundings, where it acts, and what gives it. */
export interface FigureSupport {
  xM: number;
  yM: number;
  forceXN: number;
  forceYN: number;
  /** `step`, `seat` and `bed` are drawn. Default: nothing is. */
  surface?: string;
}

/** One moment of a movement, as it is drawn. */
export interface FigureFrame {
  points: {
    hip: Point;
    lumbar: Point;
    shoulder: Point;
    headTop: Point;
    elbow: Point;
    hand: Point;
    right: FigureLeg;
    left: FigureLeg;
  };
  /** Activation of the muscles of each side, 0 to 1, by their names in `muscles` of the result. */
  activation: Readonly<Record<'right' | 'left', Readonly<Record<string, number>>>>;
  /** Forces between the bones of each side's joints, body weights. Default: not drawn. */
  contactForceBW?: Readonly<Record<'right' | 'left', Readonly<Record<JointName, number>>>>;
  /** Forces of the surroundings on the body. */
  supports: readonly FigureSupport[];
  /** Masses that the body carries. */
  loads: readonly { xM: number; yM: number; massKg: number }[];
}
