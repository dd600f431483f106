import type { SurveyWindow } from './survey-window.ts';
import { thinned } from './thinned.ts';

/** Half of 1 g: between what a sensor with and one without gravity show. Chosen. */
const leastMeanG = 0.5;
/** So many say as much as a month of them. */
const mostWindows = 1000;

/**
 * Whether gravity is missing from a recording, as in the linear acceleration of a phone: in most windows of 10 s the
 * mean acceleration is far below 1 g. A body that moves to and fro adds little to such a mean. False without windows.
 *
 * @param windows the survey of the whole recording
 * @example
 * if (lacksGravity(survey.windows)) log.add('gravity-missing');
 */
export function lacksGravity(windows: Iterable<SurveyWindow>): boolean {
  const sizes = thinned(windows, () => true, mostWindows).map(({ mean }) => Math.hypot(...mean));
  sizes.sort((a, b) => a - b);
  return sizes.length > 0 && sizes[sizes.length >> 1]! < leastMeanG;
}
