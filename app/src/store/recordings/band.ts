import type { Activity } from '@legwork/engine';

/** A band as in the table `day`: shorter by half than with names. */
export type BandRow = readonly [startMs: number, endMs: number, activity: Activity, steps: number];
