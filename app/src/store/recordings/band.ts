import type { Activity } from '@legwork/engine';

/** A stretch of one activity on a day. */
export interface Band {
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
}

/** As in the table `day`: shorter by half than with names. */
export type BandRow = readonly [startMs: number, endMs: number, activity: Activity, steps: number];
