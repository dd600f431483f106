import type { Activity } from '../recording/index.ts';
import type { CycleOptions } from './cycle-catalogue.ts';
import type { Dose } from './dose.ts';

/** How often an exercise was done in a stretch, and how. */
export interface CycleCount {
  exercise: string;
  options: CycleOptions;
  /** Repetitions or cycles; parts of one count as such. Of a posture that is held: how many of its durations. */
  count: number;
}

/** A stretch of time in which the legs did one thing. */
export interface Stretch {
  /** UTC milliseconds. */
  startMs: number;
  endMs: number;
  /** Where it is known from. */
  basis: keyof Dose['basisS'];
  /** What the body was at, between repetitions in a set. `nonwear`: nothing is known of this time. */
  activity: Activity;
  cycles: readonly CycleCount[];
  /** A set of an exercise: its energy is that of its repetitions, and between them of the activity. */
  isSet: boolean;
  /** Of walking and running, where known, m/s. */
  speedMS?: number;
  /** Of stairs, where known. */
  direction?: 'up' | 'down';
  /** Steps of both feet a minute, where there are any. */
  cadenceSpm?: number;
}
