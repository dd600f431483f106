import type { SurveyWindow } from './survey-window.ts';

/**
 * The windows that pass, evenly thinned to at most `mostWindows`, so that a month gives no more than a week.
 *
 * @example
 * thinned(survey.windows, isGait, 1500);
 */
export function thinned(
  windows: Iterable<SurveyWindow>,
  passes: (window: SurveyWindow) => boolean,
  mostWindows: number,
): SurveyWindow[] {
  let kept: SurveyWindow[] = [];
  let stride = 1;
  let seen = 0;
  for (const window of windows) {
    if (!passes(window) || seen++ % stride !== 0) continue;
    kept.push(window);
    if (kept.length <= mostWindows) continue;
    kept = kept.filter((_, i) => i % 2 === 0);
    stride *= 2;
  }
  return kept;
}
