/** Bins of loading cycles by the largest ground force of one leg, BW: from their edge up to the next, the last without end. */
export const loadBinEdgesBW = [0.5, 1, 1.5, 2, 2.5, 3] as const;

/** Names of the bins, as the contract has them. */
export const loadBins = ['0.5-1.0', '1.0-1.5', '1.5-2.0', '2.0-2.5', '2.5-3.0', '3.0-'] as const;

/**
 * The bin of a peak ground force; -1 below the first: too little to be a loading cycle.
 *
 * @param peakBW of one leg, body weights
 * @example
 * loadBin(1.2); // 1
 */
export function loadBin(peakBW: number): number {
  let bin = -1;
  for (const edge of loadBinEdgesBW) if (peakBW >= edge) bin++;
  return bin;
}
