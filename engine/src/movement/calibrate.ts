import type { SurveyWindow } from './survey-window.ts';
import { thinned } from './thinned.ts';

/** Calibrated acceleration = scale * (raw acceleration - offsetG), axis by axis. */
export interface Calibration {
  applied: boolean;
  offsetG: [number, number, number];
  scale: [number, number, number];
  /** Mean distance of still windows from 1 g, mg; null where too few are still. */
  errorBeforeMg: number | null;
  /** The same after calibration; null where none was found. */
  errorAfterMg: number | null;
  /** Why it was applied or not, a sentence. */
  reason: string;
}

// The limits of van Hees et al. 2014 (10.1152/japplphysiol.00421.2014) and of its implementation GGIR.
const stillSdG = 0.013;
const leastWindows = 50;
/** So many say as much as a month of them. */
const mostWindows = 6000;
const leastReachG = 0.3;
const largestErrorAfterMg = 10;
const mostIterations = 1000;
const convergedG = 1e-10;
/** A window whose magnitude is this close to 1 g weighs no more than one at this distance. */
const closestG = 0.01;

/**
 * Auto-calibration: finds the offset and scale of each axis that bring the windows in which the sensor lies still
 * closest to 1 g, by iterative weighted closest-point fitting on the unit sphere (van Hees et al. 2014,
 * 10.1152/japplphysiol.00421.2014). Left out, with the reason, where fewer than 50 windows of 10 s are still, where
 * these don't reach +-0.3 g on every axis, or where the result is not better and below 10 mg.
 *
 * @param windows the survey of the whole recording
 * @example
 * const { applied, offsetG, scale } = calibrate(survey.windows);
 */
export function calibrate(windows: Iterable<SurveyWindow>): Calibration {
  const points = thinned(windows, isStill, mostWindows).map(({ mean }) => mean);
  if (points.length < leastWindows) {
    const few = `only ${points.length} windows of 10 s are still, ${leastWindows} are needed`;
    return notApplied(few, null, null);
  }
  const errorBeforeMg = meanErrorMg(points, [0, 0, 0], [1, 1, 1]);
  const missing = ['x', 'y', 'z'].filter((_, axis) => !reachesBothSides(points, axis));
  if (missing.length > 0) {
    const oneSided = `the still windows do not reach +-${leastReachG} g on axis ${missing.join(', ')}`;
    return notApplied(oneSided, errorBeforeMg, null);
  }
  const { offsetG, scale } = fitToUnitSphere(points);
  const errorAfterMg = meanErrorMg(points, offsetG, scale);
  if (errorAfterMg >= errorBeforeMg) {
    return notApplied('it would not bring the still windows closer to 1 g', errorBeforeMg, errorAfterMg);
  }
  if (errorAfterMg > largestErrorAfterMg) {
    const far = `still windows would stay more than ${largestErrorAfterMg} mg from 1 g`;
    return notApplied(far, errorBeforeMg, errorAfterMg);
  }
  return {
    applied: true,
    offsetG,
    scale,
    errorBeforeMg,
    errorAfterMg,
    reason: `applied: fitted to ${points.length} still windows of 10 s`,
  };
}

function notApplied(why: string, errorBeforeMg: number | null, errorAfterMg: number | null): Calibration {
  const reason = `not applied: ${why}`;
  return { applied: false, offsetG: [0, 0, 0], scale: [1, 1, 1], errorBeforeMg, errorAfterMg, reason };
}

function isStill({ covariance, mean, samples }: SurveyWindow): boolean {
  const limit = stillSdG * stillSdG;
  return (
    samples >= 125 &&
    covariance[0] < limit &&
    covariance[1] < limit &&
    covariance[2] < limit &&
    Math.hypot(...mean) < 2
  );
}

type Point = readonly [number, number, number];

function reachesBothSides(points: readonly Point[], axis: number): boolean {
  let low = false;
  let high = false;
  for (const point of points) {
    if (point[axis] < -leastReachG) low = true;
    if (point[axis] > leastReachG) high = true;
  }
  return low && high;
}

function meanErrorMg(points: readonly Point[], offset: Point, scale: Point): number {
  let sum = 0;
  for (const point of points) {
    sum += Math.abs(
      Math.hypot(
        scale[0] * (point[0] - offset[0]),
        scale[1] * (point[1] - offset[1]),
        scale[2] * (point[2] - offset[2]),
      ) - 1,
    );
  }
  return (1000 * sum) / points.length;
}

function fitToUnitSphere(points: readonly Point[]): Pick<Calibration, 'offsetG' | 'scale'> {
  const offsetG: [number, number, number] = [0, 0, 0];
  const scale: [number, number, number] = [1, 1, 1];
  const weights = new Float64Array(points.length).fill(1);
  let previousError = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const sums = new Float64Array(3 * 5);
    let error = 0;
    for (let i = 0; i < points.length; i++) {
      const x = scale[0] * (points[i][0] - offsetG[0]);
      const y = scale[1] * (points[i][1] - offsetG[1]);
      const z = scale[2] * (points[i][2] - offsetG[2]);
      const length = Math.sqrt(x * x + y * y + z * z);
      const weight = weights[i];
      addToRegression(sums, 0, weight, x, x / length);
      addToRegression(sums, 5, weight, y, y / length);
      addToRegression(sums, 10, weight, z, z / length);
      const distance = Math.abs(length - 1);
      error += weight * distance * distance;
      weights[i] = 1 / Math.max(distance, closestG);
    }
    for (let axis = 0; axis < 3; axis++) {
      const [slope, intercept] = solveRegression(sums, axis * 5);
      // closest = slope * scale * (raw - offset) + intercept = scale' * (raw - offset')
      scale[axis] *= slope;
      offsetG[axis] -= intercept / scale[axis];
    }
    error /= points.length;
    if (Math.abs(previousError - error) < convergedG) break;
    previousError = error;
  }
  return { offsetG, scale };
}

/** Sums of a weighted straight-line fit: w, wx, wy, wxx, wxy. */
function addToRegression(sums: Float64Array, at: number, weight: number, x: number, y: number): void {
  sums[at] += weight;
  sums[at + 1] += weight * x;
  sums[at + 2] += weight * y;
  sums[at + 3] += weight * x * x;
  sums[at + 4] += weight * x * y;
}

function solveRegression(sums: Float64Array, at: number): [slope: number, intercept: number] {
  const w = sums[at];
  const wx = sums[at + 1];
  const wy = sums[at + 2];
  const wxx = sums[at + 3];
  const wxy = sums[at + 4];
  const slope = (w * wxy - wx * wy) / (w * wxx - wx * wx);
  return [slope, (wy - slope * wx) / w];
}
