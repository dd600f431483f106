/** x forward, y up, z to the right; m, or as the name says. */
export type Vector3 = readonly [x: number, y: number, z: number];

/** A function of coordinates as a model file states it. */
export type ModelFunction =
  | { kind: 'constant'; value: number }
  | { kind: 'linear'; slope: number; intercept: number }
  | { kind: 'spline'; x: readonly number[]; y: readonly number[]; scale: number }
  | { kind: 'unknown'; name: string };

/** How far a joint turns about, or moves along, one axis. */
export interface TransformAxis {
  /** Names of the coordinates that drive it; none for a constant. */
  coordinates: readonly string[];
  axis: Vector3;
  law: ModelFunction;
}

export interface ModelBody {
  name: string;
  massKg: number;
  /** In the body's frame. */
  massCentre: Vector3;
  /** Moment of inertia about the z axis through the centre of mass, kg m2. */
  inertiaZz: number;
}

export interface ModelJoint {
  name: string;
  /** Element name in the file: `CustomJoint`, `PinJoint`, `WeldJoint`, ... */
  type: string;
  /** Name of the body, or `ground`. */
  parent: string;
  child: string;
  locationInParent: Vector3;
  /** Body-fixed rotations about x, y, z, rad. */
  orientationInParent: Vector3;
  locationInChild: Vector3;
  orientationInChild: Vector3;
  /** About three axes, then along three; empty for a weld and for joint types that are not read. */
  turns: readonly TransformAxis[];
  moves: readonly TransformAxis[];
}

export interface ModelCoordinate {
  name: string;
  joint: string;
  /** rad or m. */
  range: readonly [number, number];
  locked: boolean;
}

/** A point of a muscle's path. */
export interface ModelPathPoint {
  body: string;
  location: Vector3;
  /** Conditional points count only while the coordinate is inside the range, rad. */
  condition: { coordinate: string; from: number; to: number } | null;
  /** Moving points: each part of the location as a function of a coordinate, where the file has one. */
  moving: readonly ({ coordinate: string; law: ModelFunction } | null)[];
}

/** Parameters of a Millard (2012 equilibrium) or Thelen (2003) muscle. */
export interface ModelMuscle {
  name: string;
  type: string;
  points: readonly ModelPathPoint[];
  /** Wrap objects are read by name only: they are not followed. */
  wraps: readonly string[];
  minControl: number;
  maxControl: number;
  maxIsometricForceN: number;
  optimalFibreLengthM: number;
  tendonSlackLengthM: number;
  pennationAtOptimalRad: number;
  /** Optimal fibre lengths a second. */
  maxContractionVelocity: number;
  /** Properties of the active-force-length and force-velocity curves that the file states. */
  activeForceLength: ReadonlyMap<string, number>;
  forceVelocity: ReadonlyMap<string, number>;
}

/** `CoordinateLimitForce`: a spring with damping beyond a limit. Degrees where the coordinate turns, as in the file. */
export interface ModelLimitSpring {
  name: string;
  coordinate: string;
  upperStiffness: number;
  upperLimit: number;
  lowerStiffness: number;
  lowerLimit: number;
  damping: number;
  transition: number;
}

/** An ideal actuator: on a coordinate, at a point of a body, or a torque on a body; `optimalForce` at control 1. */
export interface ModelActuator {
  name: string;
  optimalForce: number;
  on:
    | { kind: 'coordinate'; coordinate: string }
    | { kind: 'point'; body: string; point: Vector3; direction: Vector3; inGround: boolean }
    | { kind: 'torque'; body: string; axis: Vector3 };
}

/** What an `.osim` file says, as far as motion in a plane and muscle forces need it. */
export interface OpensimModel {
  name: string;
  gravity: Vector3;
  bodies: readonly ModelBody[];
  joints: readonly ModelJoint[];
  coordinates: readonly ModelCoordinate[];
  muscles: readonly ModelMuscle[];
  limitSprings: readonly ModelLimitSpring[];
  actuators: readonly ModelActuator[];
}
