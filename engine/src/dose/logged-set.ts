import type { CycleOptions } from './cycle-catalogue.ts';

/** A set that somebody wrote down. */
export interface LoggedSet {
  /** UTC milliseconds. */
  startMs: number;
  /** Of the catalogue. */
  exercise: string;
  reps: number;
  /** Load, depth, tempo and the like. Default: the exercise's own. */
  options?: CycleOptions;
}
