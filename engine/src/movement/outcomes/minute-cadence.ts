/** Cadence by the minute of the clock: how many steps were taken in each. */
export interface MinuteCadence {
  /** Minutes with 1-19, 20-39, 40-59, 60-79, 80-99, 100-119 and at least 120 steps. */
  bandsMin: number[];
  /** Steps in the best minute. */
  peak1Spm: number;
  /** Mean of the 30 best minutes, not necessarily in a row; null with fewer than 30 minutes. */
  peak30Spm: number | null;
}

const minuteMs = 60_000;
const bands = 7;
const stepsOfBand = 20;
const peakMinutes = 30;

/**
 * Counts steps minute by minute: cadence bands (Tudor-Locke et al. 2011, 10.1016/j.ypmed.2011.06.004) and peak cadence
 * (Tudor-Locke et al. 2018, 10.1136/bjsports-2017-097628). Half a step counts as one. Minutes are those of the clock in
 * zones that are whole minutes from UTC; the first and last may be cut.
 *
 * @param stepsBetween steps from one instant to another
 * @example
 * minuteCadence((fromMs, toMs) => (toMs - fromMs) / 500, 0, 3_600_000).bandsMin; // [0, 0, 0, 0, 0, 0, 60]
 */
export function minuteCadence(
  stepsBetween: (fromMs: number, toMs: number) => number,
  startMs: number,
  endMs: number,
): MinuteCadence {
  const bandsMin = new Array<number>(bands).fill(0);
  const counts: number[] = [];
  for (let fromMs = startMs; fromMs < endMs; ) {
    const toMs = Math.min(endMs, (Math.floor(fromMs / minuteMs) + 1) * minuteMs);
    const steps = Math.round(stepsBetween(fromMs, toMs));
    if (steps > 0) bandsMin[Math.min(bands - 1, Math.floor(steps / stepsOfBand))]++;
    counts.push(steps);
    fromMs = toMs;
  }
  counts.sort((a, b) => b - a);
  const best = counts.slice(0, peakMinutes);
  return {
    bandsMin,
    peak1Spm: counts[0] ?? 0,
    peak30Spm: best.length < peakMinutes ? null : best.reduce((sum, steps) => sum + steps, 0) / peakMinutes,
  };
}
