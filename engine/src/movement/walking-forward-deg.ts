import type { FramePart } from './find-frames.ts';
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
 * @param part the windows that are looked at, and their frame; default for the times: all
 * @example
 * const zero = walkingForwardDeg(worn, { frame: findFrame(worn) });
 */
export function walkingForwardDeg(
  windows: Iterable<SurveyWindow>,
  {
    fromMs = Number.NEGATIVE_INFINITY,
    toMs = Number.POSITIVE_INFINITY,
    frame: { rotation },
  }: Partial<FramePart> & Pick<FramePart, 'frame'>,
): number {
  const angles: number[] = [];
  const isWalking = (window: SurveyWindow) =>
    window.startMs >= fromMs && window.startMs < toMs && isGait(window) && !isRunning(window);
  for (const window of thinned(windows, isWalking, mostGaitWindows)) {
    const [down, front, right] = rotation.map((axis) => dot(axis, window.mean));
    const thigh = { down, front, right };
    if (inclinationDeg(thigh) < uprightMostDeg) angles.push(forwardDeg(thigh));
  }
  angles.sort((a, b) => a - b);
  return angles.length > 0 ? angles[angles.length >> 1] : 0;
}
