import { gridRateHz } from '../recording/index.ts';

/**
 * Legs that bear a bent body tremble at 2-20 Hz, evenly in power (`SpainSq` of `reps/`). What is left of it when a line
 * over 0.32 s is taken off begins near one wave in that time, Hz.
 */
const lowestHz = 3;
const highestOnGridHz = gridRateHz / 2;

/**
 * How much of the trembling of legs a sensor shows, as a share of the size that one shows which is fast enough for the
 * grid: it shows waves up to half of its rate.
 *
 * @param sampleRateHz of the sensor
 * @returns 0-1
 * @example
 * tremblingShare(100); // 1
 * tremblingShare(12.5); // 0.58
 */
export function tremblingShare(sampleRateHz: number): number {
  const shownHz = Math.min(highestOnGridHz, sampleRateHz / 2) - lowestHz;
  return Math.sqrt(Math.max(0, shownHz) / (highestOnGridHz - lowestHz));
}
