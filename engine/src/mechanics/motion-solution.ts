import type { PlanarTree } from '../body/index.ts';
import type { Support } from '../exercise/index.ts';
import type { Muscle } from './muscle.ts';

/** What one leg carries, one number per frame. */
export interface LegLoads {
  /** Force of the ground (or whatever the foot stands on) on the foot, N. */
  groundForceXN: Float64Array;
  groundForceYN: Float64Array;
  hipContactN: Float64Array;
  kneeContactN: Float64Array;
  patellofemoralN: Float64Array;
  ankleContactN: Float64Array;
  /** Force between thigh and calf. */
  thighCalfN: Float64Array;
  /** Moment of what is stretched in front of the hip, N·m flexing, see `hipFrontNm`. */
  hipFrontNm: Float64Array;
  /** Moment that the hip's abductors give, N·m, and what they lack of it. */
  abductionMomentNm: Float64Array;
  abductionReserveNm: Float64Array;
}

/** A moment that the muscles cannot give. */
export interface Lack {
  /** Name of the coordinate, or `hipAbductionRight`, `hipAbductionLeft`. */
  joint: string;
  frame: number;
  /** What is missing, N·m, in the coordinate's sign. */
  momentNm: number;
  /** Names of the muscles that are fully active, and how much stronger (a share) all of them had to be. */
  muscles: readonly string[];
  strongerShare: number;
}

/** Everything that a motion does to a body, frame by frame. */
export interface MotionSolution {
  frames: number;
  /** The body with what it carries, and its muscles. */
  tree: PlanarTree;
  muscles: readonly Muscle[];
  supports: readonly Support[];
  /** Force of each support, N, and where it acts, m, ground frame: `[frame * supports + support]`. */
  supportForceXN: Float64Array;
  supportForceYN: Float64Array;
  supportPointXM: Float64Array;
  supportPointYM: Float64Array;
  /** Moment that no support can give, N·m: where it is not 0 the body would tip over. */
  tippingMomentNm: Float64Array;
  /** Moment of each coordinate, N·m, acting in its positive direction, and its power, W: `[frame * coordinates + c]`. */
  momentNm: Float64Array;
  powerW: Float64Array;
  /** What the muscles could not give of it, N·m. */
  reserveNm: Float64Array;
  /** Of each muscle: `[frame * muscles + muscle]`. */
  activation: Float64Array;
  forceN: Float64Array;
  lengthM: Float64Array;
  lengtheningMS: Float64Array;
  /** Optimal fibre lengths, and m/s. */
  fibreLength: Float64Array;
  fibreVelocityMS: Float64Array;
  legs: { right: LegLoads; left: LegLoads };
  lumbarCompressionN: Float64Array;
  /** Force through the hands: what they carry and what they hold on to, N. */
  handForceN: Float64Array;
  /** The engine's tests of itself, the worst of all frames. */
  checks: {
    /** Forces from outside against mass times acceleration. */
    forceBalanceN: number;
    /** Power of joints and outside forces against the change of energy. */
    powerBalanceW: number;
    /** Largest moment that muscles could not give, N·m. */
    residual: number;
    /** Share of all moments that they could not give, 0-1. */
    reserveShare: number;
    /** Share of frames and muscles whose joint angles lie outside the range of the geometry, 0-1. */
    clampedShare: number;
    /** Largest moment that no support can give, N·m. */
    tippingMomentNm: number;
  };
  /** Empty where the muscles can do it. */
  lacks: readonly Lack[];
}
