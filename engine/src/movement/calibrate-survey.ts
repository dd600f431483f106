import type { Calibration } from './calibrate.ts';
import type { SurveyWindow, SurveyWindows, Symmetric } from './survey-window.ts';

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
      return window && new CalibratedWindow(window, calibration);
    },
    *[Symbol.iterator]() {
      for (const window of windows) yield new CalibratedWindow(window, calibration);
    },
  };
}

/** Works a value out when it is asked for. */
class CalibratedWindow implements SurveyWindow {
  readonly #window: SurveyWindow;
  readonly #calibration: Calibration;

  constructor(window: SurveyWindow, calibration: Calibration) {
    this.#window = window;
    this.#calibration = calibration;
  }

  get startMs(): number {
    return this.#window.startMs;
  }

  get samples(): number {
    return this.#window.samples;
  }

  get mean(): [number, number, number] {
    const { offsetG, scale } = this.#calibration;
    const [x, y, z] = this.#window.mean;
    return [scale[0] * (x - offsetG[0]), scale[1] * (y - offsetG[1]), scale[2] * (z - offsetG[2])];
  }

  get covariance(): Symmetric {
    const [a, b, c] = this.#calibration.scale;
    const [xx, yy, zz, xy, xz, yz] = this.#window.covariance;
    return [a * a * xx, b * b * yy, c * c * zz, a * b * xy, a * c * xz, b * c * yz];
  }

  get strideRegularity(): number {
    return this.#window.strideRegularity;
  }

  get stepLikeness(): number {
    return this.#window.stepLikeness;
  }

  get thirdMoments(): number[] | null {
    const [a, b, c] = this.#calibration.scale;
    const moments = this.#window.thirdMoments;
    if (moments === null) return null;
    const factors = [
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
    return moments.map((moment, at) => moment * factors[at]);
  }
}
