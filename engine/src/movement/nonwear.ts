import { type SurveyWindows, surveyWindowS } from './survey-window.ts';

/** A stretch in which the sensor was not on the body. UTC milliseconds. */
export interface Nonwear {
  startMs: number;
  endMs: number;
}

// The non-wear rule of Acti4 and ActiPASS; what counts as a jolt and as flat is a choice of this project.
const stillSdG = 0.01;
const longMinutes = 90;
const shortMinutes = 10;
/** A take-off or putting-on shows as a window that moves as much as walking. */
const joltSdG = 0.1;
/**
 * Lying flat on a table, one of the sensor's faces points up: cosine of 3 degrees. A table is level; a thigh in bed
 * is so in both directions only by chance.
 */
const flatCosine = 0.9986;
const windowMs = surveyWindowS * 1000;

/**
 * Finds when the sensor was not worn: still (mean standard deviation of the axes below 0.01 g) for more than 90
 * minutes, or for 10-90 minutes if it also lies flat on one of its faces and was moved at both ends (Acti4 rule:
 * take-off jolt and flat orientation). A stretch without samples ends a still stretch.
 *
 * @param windows the survey of the recording, calibrated, in order of time
 * @example
 * nonwear(survey.windows); // [{ startMs: 1792600000000, endMs: 1792602400000 }]
 */
export function nonwear(windows: SurveyWindows): Nonwear[] {
  const found: Nonwear[] = [];
  let first = 0;
  while (first < windows.length) {
    if (!isStill(windows, first)) {
      first++;
      continue;
    }
    let end = first + 1;
    while (end < windows.length && isStill(windows, end) && follows(windows, end)) end++;
    const minutes = ((end - first) * surveyWindowS) / 60;
    if (minutes > longMinutes || (minutes >= shortMinutes && isTakenOff(windows, first, end))) {
      found.push({ startMs: windows.at(first)!.startMs, endMs: windows.at(end - 1)!.startMs + windowMs });
    }
    first = end;
  }
  return found;
}

function isStill(windows: SurveyWindows, index: number): boolean {
  const { covariance } = windows.at(index)!;
  const meanSd = (Math.sqrt(covariance[0]) + Math.sqrt(covariance[1]) + Math.sqrt(covariance[2])) / 3;
  return meanSd < stillSdG;
}

function follows(windows: SurveyWindows, index: number): boolean {
  return windows.at(index)!.startMs - windows.at(index - 1)!.startMs === windowMs;
}

function isTakenOff(windows: SurveyWindows, first: number, end: number): boolean {
  const middle = windows.at((first + end) >> 1)!.mean;
  const flat = Math.max(...middle.map(Math.abs)) / Math.hypot(...middle) > flatCosine;
  return flat && hasJolt(windows, first - 1) && hasJolt(windows, end);
}

/** The window at the end of a still stretch may hold only the last instant of the movement: look at two. */
function hasJolt(windows: SurveyWindows, index: number): boolean {
  return [index - 1, index, index + 1].some((at) => {
    const window = windows.at(at);
    return (
      window !== undefined &&
      Math.sqrt(window.covariance[0] + window.covariance[1] + window.covariance[2]) > joltSdG
    );
  });
}
