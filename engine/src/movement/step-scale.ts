import { isGait, isRunning, mostGaitWindows, totalSdG } from './gait.ts';
import type { SurveyWindow } from './survey-window.ts';
import { thinned } from './thinned.ts';

/**
 * How much the thigh of an ordinary walker moves in total, standard deviation, g: below the medians of five people, both
 * legs (0.38 to 0.51, `dsads`), so that none of them counts as soft.
 */
const ordinaryG = 0.35;
/** A walk of fewer windows of 10 s says too little about a person: a choice. */
const leastWindows = 12;

/**
 * How large the steps of a person are beside those of an ordinary walker, at most 1: who walks softly takes soft steps on
 * the spot as well. 1 where too little walking is known.
 *
 * @param windows the survey of the recording, calibrated, without non-wear
 * @example
 * stepScale(worn); // 0.55: half as large
 */
export function stepScale(windows: Iterable<SurveyWindow>): number {
  const sizes: number[] = [];
  const isWalking = (window: SurveyWindow) => isGait(window) && !isRunning(window);
  for (const window of thinned(windows, isWalking, mostGaitWindows)) sizes.push(totalSdG(window));
  if (sizes.length < leastWindows) return 1;
  sizes.sort((a, b) => a - b);
  return Math.min(1, sizes[sizes.length >> 1] / ordinaryG);
}
