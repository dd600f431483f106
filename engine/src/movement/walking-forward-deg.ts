import type { Frame } from './frame.ts';
import { isGait, isRunning, mostGaitWindows } from './gait.ts';
import { forwardDeg, inclinationDeg } from './posture.ts';
import type { SurveyWindow } from './survey-window.ts';
import { thinned } from './thinned.ts';
import { dot } from './vector.ts';

/** Beyond this inclination a window is not one of walking: Acti4's upright posture. */
const uprightMostDeg = 45;

/**
 * The median forward angle of the thigh in walking, deg: where the rules on stairs have their zero. 0 without walking.
 *
 * @param windows the survey of the recording, calibrated, without non-wear
 * @example
 * const zero = walkingForwardDeg(survey.windows, findFrame(survey.windows));
 */
export function walkingForwardDeg(windows: Iterable<SurveyWindow>, { rotation }: Frame): number {
  const angles: number[] = [];
  const isWalking = (window: SurveyWindow) => isGait(window) && !isRunning(window);
  for (const window of thinned(windows, isWalking, mostGaitWindows)) {
    const [down, front, right] = rotation.map((axis) => dot(axis, window.mean));
    const thigh = { down, front, right };
    if (inclinationDeg(thigh) < uprightMostDeg) angles.push(forwardDeg(thigh));
  }
  angles.sort((a, b) => a - b);
  return angles.length > 0 ? angles[angles.length >> 1] : 0;
}
