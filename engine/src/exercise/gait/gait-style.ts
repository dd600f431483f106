import type { KeyAngles } from './periodic-spline.ts';

/** Value, first and second derivative by phase, m. */
export type WayAt = readonly [value: number, first: number, second: number];

/** One way of going on two feet. Phases are shares of the cycle of a leg, 0 where its foot comes down. */
export interface GaitStyle {
  cycleS: number;
  /** How far and how high one step goes, m. */
  stepM: number;
  riseM: number;
  /** Published angles of a leg: thigh to the vertical (forward positive), knee flexion, ankle dorsiflexion, degrees. */
  anglesDeg: Readonly<Record<'thigh' | 'knee' | 'ankle', KeyAngles>>;
  /**
   * Way of the pressure from the heel's edge (0) to the toe joint (1) by the share of the stance; at the toe joint from the
   * last key on.
   */
  pressureWay: KeyAngles;
  /** The part of the sole that comes down first; all of it is down at `flatAt`. */
  lands: 'heel' | 'toes';
  flatAt: number;
  /** The heel begins to rise, and the toes leave. */
  heelOffAt: number;
  toeOffAt: number;
  /** How high the sole is lifted over the way from one footing to the next, half way through the air, m. */
  clearanceM: number;
  /** Lean of the trunk, rad. */
  leanRad: number;
  /** The own way of the centre of mass besides its even advance, twice a cycle. */
  forward(phase: number): WayAt;
  up(phase: number): WayAt;
  /** Where the series of the legs' angles end. */
  legHarmonics: number;
  /** Harmonics of a step that may be added to the way forward so that the body balances; 0 where flight forbids it. */
  forwardHarmonics: number;
  /** Likewise of the pitch of the trunk. */
  pitchHarmonics: number;
}
