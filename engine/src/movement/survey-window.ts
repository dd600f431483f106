/** Length of a survey window, s: the one of auto-calibration (van Hees 2014). */
export const surveyWindowS = 10;

/** The shape of a symmetric 3x3 matrix: xx, yy, zz, xy, xz, yz. */
export type Symmetric = readonly [number, number, number, number, number, number];

/**
 * What a window of 10 s looks like in the sensor's own axes. All in g. It may be a view that works its values out when they
 * are asked for: ask once, and name them to copy them (`{ ...window }` of a view is empty).
 */
export interface SurveyWindow {
  /** UTC milliseconds, a multiple of 10 s. */
  startMs: number;
  /** Samples of the 25 Hz grid, at most 250. */
  samples: number;
  mean: readonly [number, number, number];
  covariance: Symmetric;
  /** How alike the strides are, 0-1; 0 where nothing repeats. See `RhythmFinder`. */
  strideRegularity: number;
  /**
   * Correlation of the magnitude of the acceleration with itself half a stride later, -1 to 1: above 0 where the other
   * foot does the same in its turn (gait), far below 0 where one leg alternates with itself (pedalling).
   */
  stepLikeness: number;
  /**
   * Third central moments, in the order xxx, xxy, xxz, xyy, xyz, xzz, yyy, yyz, yzz, zzz; null for a window that
   * hardly moves. From them follows the skewness along any direction.
   */
  thirdMoments: readonly number[] | null;
}

/** Windows in order of time. */
export interface SurveyWindows extends Iterable<SurveyWindow> {
  readonly length: number;
  /** The window at an index, or undefined outside. */
  at(index: number): SurveyWindow | undefined;
}
