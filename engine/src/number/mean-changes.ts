/** What is taken for a change. */
export interface MeanChangeOptions {
  /** By how much a change must lower the sum of squares to be one. Above 0. */
  penalty: number;
  /** Fewest rows between two changes. Default 1. */
  leastRows?: number;
}

/**
 * Finds where the mean of a series of vectors changes: the cuts that make the sum of squares about the mean of each
 * piece, plus a penalty for each cut, least (optimal partitioning: Jackson et al. 2005, 10.1109/LSP.2001.838216). Finds
 * also a mean that comes back. Takes a time that grows with the square of the rows.
 *
 * @param values row by row
 * @param width values in a row
 * @returns the first row of each piece but the first, in order; empty where nothing changes
 * @example
 * meanChanges([0, 0, 0, 5, 5, 5], 1, { penalty: 1 }); // [3]
 */
export function meanChanges(
  values: ArrayLike<number>,
  width: number,
  { penalty, leastRows = 1 }: MeanChangeOptions,
): number[] {
  const rows = Math.floor(values.length / width);
  if (rows < 2 * leastRows) return [];
  const sums = cumulated(values, width, rows);
  const costs = new Float64Array(rows + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(rows + 1);
  costs[0] = -penalty;
  for (let to = leastRows; to <= rows; to++) {
    for (let from = 0; from + leastRows <= to; from++) {
      let square = 0;
      for (let k = 0; k < width; k++) {
        const sum = sums[to * width + k] - sums[from * width + k];
        square += sum * sum;
      }
      // Squares about the mean, without those about zero: their sum is the same for every way to cut.
      const cost = costs[from] + penalty - square / (to - from);
      if (cost < costs[to]) {
        costs[to] = cost;
        starts[to] = from;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = starts[rows]; at > 0; at = starts[at]) cuts.push(at);
  return cuts.reverse();
}

/** Sums of the rows before each row. */
function cumulated(values: ArrayLike<number>, width: number, rows: number): Float64Array {
  const sums = new Float64Array((rows + 1) * width);
  for (let i = 0; i < rows * width; i++) sums[i + width] = sums[i] + values[i];
  return sums;
}
