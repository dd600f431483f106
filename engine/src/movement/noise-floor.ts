import { totalSdG } from './gait.ts';
import type { SurveyWindow } from './survey-window.ts';

/** The stillest tenth of the windows: somebody sits or lies in them, and what is left is the sensor's own noise. */
const stillestShare = 0.1;
const binG = 0.0005;
const bins = 400;
/** Noise spread evenly up to 12.5 Hz has this share of its standard deviation below 5 Hz: sqrt(5 / 12.5). */
const belowMovementShare = 0.632;

/**
 * What the sensor itself adds to a standard deviation below 5 Hz, g: from the stillest windows of a recording. At most
 * 0.13 g.
 *
 * @param windows the survey of the recording, without non-wear
 * @example
 * noiseFloorG(survey.windows); // 0.003
 */
export function noiseFloorG(windows: Iterable<SurveyWindow>): number {
  const counts = new Uint32Array(bins);
  let all = 0;
  for (const window of windows) {
    counts[Math.min(bins - 1, Math.floor(totalSdG(window) / binG))]++;
    all++;
  }
  let bin = 0;
  for (let below = counts[0]; below < stillestShare * all; below += counts[bin]) bin++;
  return (bin + 0.5) * binG * belowMovementShare;
}
