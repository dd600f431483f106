/** A value for each axis. */
export interface AxisBins {
  x: Int16Array;
  y: Int16Array;
  z: Int16Array;
}

/**
 * The smallest and largest acceleration of each bin of a recording, in mg. Bin `i` covers
 * `[startMs + i * binMs, startMs + (i + 1) * binMs)`. A bin without a sample
 * holds {@link noSampleMg} everywhere.
 */
export interface Envelope {
  /** UTC milliseconds: half a sampling interval before the first sample, so that samples lie in mid-bin. */
  startMs: number;
  /** Width of a bin: the sampling interval for a short recording, a multiple of it for a long one. */
  binMs: number;
  /** How many bins. */
  count: number;
  min: AxisBins;
  max: AxisBins;
}

/** Marks a bin without a sample. Every real value is larger. */
export const noSampleMg = -32768;

/** Bins without a sample. */
export function emptyBins(count: number): AxisBins {
  const bins = () => new Int16Array(count).fill(noSampleMg);
  return { x: bins(), y: bins(), z: bins() };
}

/** Makes room in a bin of one axis for values from `low` to `high`. */
export function widenBin(min: Int16Array, max: Int16Array, bin: number, low: number, high: number): void {
  // The maximum of an empty bin is below every value; its minimum is the same mark and has to be replaced.
  if (max[bin] === noSampleMg || low < min[bin]) min[bin] = low;
  if (high > max[bin]) max[bin] = high;
}
