import type { ThighState } from './thigh-state.ts';

/**
 * Something that moves the thigh for a while, on top of the pose: a walk, a sway, a jolt. It starts and ends with
 * nothing: angle, rate and acceleration are 0 at both ends, so that parts may overlap and follow each other freely.
 * Times are seconds from the start of the recording.
 */
export interface MotionPart {
  startS: number;
  endS: number;
  /** True if it holds nothing above about 5 Hz, so that one evaluation per sample is enough at any rate. */
  slow: boolean;
  /** Adds its angles and hip acceleration at a time in [startS, endS]. */
  addTo(timeS: number, state: ThighState): void;
}
