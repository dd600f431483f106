import type { SurveyWindow } from './survey-window.ts';

/** A gait window swings by this much in total (standard deviation, g): slow walking to fast running, a wide choice. */
const gaitSdG = [0.15, 2] as const;
/**
 * Strides are alike, and the other foot does much the same half a stride later: walking, stairs and running. Chosen
 * on `dsads`: walking and running have a regularity from 0.5 and a likeness from -0.04, pedalling a likeness of at
 * most -0.47.
 */
const gaitRegularity = 0.4;
const gaitStepLikeness = -0.2;
/** Total standard deviation that separates walking from running, g (Acti4: 0.72 g along the thigh alone). */
const runningSdG = 1;
/** At most this many windows of gait take part: 8 hours of it say no more than 4. */
export const mostGaitWindows = 1500;

/** Standard deviation of the acceleration vector in a window, g. */
export function totalSdG({ covariance }: SurveyWindow): number {
  return Math.sqrt(covariance[0] + covariance[1] + covariance[2]);
}

/** Whether a window is one of walking, stairs or running, however the sensor is turned. */
export function isGait(window: SurveyWindow): boolean {
  const total = totalSdG(window);
  return (
    total > gaitSdG[0] &&
    total < gaitSdG[1] &&
    window.strideRegularity > gaitRegularity &&
    window.stepLikeness > gaitStepLikeness
  );
}

/** Whether a window of gait is one of running. */
export function isRunning(window: SurveyWindow): boolean {
  return totalSdG(window) >= runningSdG;
}
