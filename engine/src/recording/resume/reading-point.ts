import type { InflatePoint } from './inflate-point.ts';

/**
 * A place in a recording from which it can be read on without what comes before it. Holds numbers and typed arrays
 * alone, so that it can be kept in a file.
 */
export interface ReadingPoint {
  /** Where the next record, line or block starts, in what the format counts, mostly bytes after unpacking. */
  place: number;
  /** What the reader knew there; only the reader that made it can tell what is in it. */
  state: unknown;
  /** From where to unpack; null where nothing is packed, or where unpacking starts at the beginning. */
  unpack: InflatePoint | null;
}

/** How one pass through a recording goes. */
export interface Reading {
  /** Default: from the start. */
  from?: ReadingPoint;
  /** Told now and then of a place from which one can go on; the next block starts with the first sample after it. */
  onPoint?: (point: ReadingPoint) => void;
  /**
   * Samples between two points, at least. Default 131 072, a choice between the size of an index and what is read
   * before the first sample of a window: 22 minutes at 100 Hz, of which a .cwa has 0.6 MB.
   */
  samplesApart?: number;
}
