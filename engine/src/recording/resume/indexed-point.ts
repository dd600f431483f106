import type { ReadingPoint } from './reading-point.ts';

/** A place to read on from, with the time of the first sample after it. */
export interface IndexedPoint extends ReadingPoint {
  /** UTC milliseconds. */
  startMs: number;
}
