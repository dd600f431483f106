import type { Calibration } from './calibrate.ts';
import type { SurveyWindow, SurveyWindows } from './survey-window.ts';

/**
 * The survey as a calibrated sensor would have measured it: a view that copies nothing. Exact, because calibration is
 * a straight line on each axis; the rhythm is taken over, which a scale within some percent of 1 hardly changes.
 *
 * @example
 * const windows = calibrateSurvey(survey.windows, calibrate(survey.windows));
 */
export function calibrateSurvey(windows: SurveyWindows, calibration: Calibration): SurveyWindows {
  if (!calibration.applied) return windows;
  return {
    get length() {
      return windows.length;
    },
    at(index) {
      const window = windows.at(index);
      return window && calibrateWindow(window, calibration);
    },
    *[Symbol.iterator]() {
      for (const window of windows) yield calibrateWindow(window, calibration);
    },
  };
}

function calibrateWindow(window: SurveyWindow, { offsetG, scale }: Calibration): SurveyWindow {
  const [a, b, c] = scale;
  const [xx, yy, zz, xy, xz, yz] = window.covariance;
  const third = [
    a * a * a,
    a * a * b,
    a * a * c,
    a * b * b,
    a * b * c,
    a * c * c,
    b * b * b,
    b * b * c,
    b * c * c,
    c * c * c,
  ];
  const [x, y, z] = window.mean;
  return {
    ...window,
    mean: [a * (x - offsetG[0]), b * (y - offsetG[1]), c * (z - offsetG[2])],
    covariance: [a * a * xx, b * b * yy, c * c * zz, a * b * xy, a * c * xz, b * c * yz],
    thirdMoments: window.thirdMoments?.map((moment, at) => moment * third[at]) ?? null,
  };
}
