import { type GridSecond, gridRateHz } from '../recording/index.ts';
import { RhythmFinder } from './rhythm.ts';
import { SurveyTable } from './survey-table.ts';
import type { SurveyWindow } from './survey-window.ts';
import { surveyWindowS } from './survey-window.ts';

const samplesPerWindow = surveyWindowS * gridRateHz;

/** Below this total standard deviation (g) a window has no gait in it (Acti4: standing still is below 0.1 g). */
const movingSdG = 0.1;
/** The stride of very slow walking, s. */
const longestStrideS = 1.8;

/**
 * Collects the windows of a first pass over a recording: what calibration, non-wear and the thigh frame need, and
 * little enough of it to keep.
 *
 * @example
 * const survey = new Survey();
 * const resampler = new Resampler((second) => survey.push(second));
 */
export class Survey {
  readonly windows = new SurveyTable();
  readonly #x = new Float64Array(samplesPerWindow);
  readonly #y = new Float64Array(samplesPerWindow);
  readonly #z = new Float64Array(samplesPerWindow);
  readonly #rhythm = new RhythmFinder(gridRateHz, surveyWindowS);
  #samples = 0;
  #startMs = Number.NaN;

  push(second: GridSecond): void {
    const startMs = Math.floor(second.startMs / (surveyWindowS * 1000)) * surveyWindowS * 1000;
    if (startMs !== this.#startMs) {
      this.end();
      this.#startMs = startMs;
    }
    this.#x.set(second.x, this.#samples);
    this.#y.set(second.y, this.#samples);
    this.#z.set(second.z, this.#samples);
    this.#samples += gridRateHz;
  }

  /** Closes the last window. */
  end(): void {
    if (this.#samples > 0) {
      const count = this.#samples;
      this.windows.add(
        describe(
          this.#rhythm,
          this.#startMs,
          this.#x.subarray(0, count),
          this.#y.subarray(0, count),
          this.#z.subarray(0, count),
        ),
      );
    }
    this.#samples = 0;
  }
}

function describe(
  finder: RhythmFinder,
  startMs: number,
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
): SurveyWindow {
  const count = x.length;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let i = 0; i < count; i++) {
    sumX += x[i];
    sumY += y[i];
    sumZ += z[i];
  }
  const meanX = sumX / count;
  const meanY = sumY / count;
  const meanZ = sumZ / count;
  let xx = 0;
  let yy = 0;
  let zz = 0;
  let xy = 0;
  let xz = 0;
  let yz = 0;
  for (let i = 0; i < count; i++) {
    const dx = x[i] - meanX;
    const dy = y[i] - meanY;
    const dz = z[i] - meanZ;
    xx += dx * dx;
    yy += dy * dy;
    zz += dz * dz;
    xy += dx * dy;
    xz += dx * dz;
    yz += dy * dz;
  }
  const moves = (xx + yy + zz) / count > movingSdG * movingSdG;
  const { periodS, regularity } = moves
    ? finder.find(x, y, z, 0, count, longestStrideS)
    : { periodS: 0, regularity: 0 };
  return {
    startMs,
    samples: count,
    mean: [meanX, meanY, meanZ],
    covariance: [xx / count, yy / count, zz / count, xy / count, xz / count, yz / count],
    strideRegularity: regularity,
    stepLikeness: periodS > 0 ? stepLikeness(x, y, z, Math.round((periodS * gridRateHz) / 2)) : 0,
    thirdMoments: moves ? thirdCentralMoments(x, y, z, meanX, meanY, meanZ) : null,
  };
}

function thirdCentralMoments(
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  meanX: number,
  meanY: number,
  meanZ: number,
): number[] {
  const moments = new Array<number>(10).fill(0);
  for (let i = 0; i < x.length; i++) {
    const dx = x[i] - meanX;
    const dy = y[i] - meanY;
    const dz = z[i] - meanZ;
    moments[0] += dx * dx * dx;
    moments[1] += dx * dx * dy;
    moments[2] += dx * dx * dz;
    moments[3] += dx * dy * dy;
    moments[4] += dx * dy * dz;
    moments[5] += dx * dz * dz;
    moments[6] += dy * dy * dy;
    moments[7] += dy * dy * dz;
    moments[8] += dy * dz * dz;
    moments[9] += dz * dz * dz;
  }
  return moments.map((sum) => sum / x.length);
}

function stepLikeness(x: Float64Array, y: Float64Array, z: Float64Array, lag: number): number {
  const magnitude = x.map((value, i) => Math.sqrt(value * value + y[i] * y[i] + z[i] * z[i]));
  const mean = magnitude.reduce((sum, value) => sum + value, 0) / magnitude.length;
  let product = 0;
  let early = 0;
  let late = 0;
  for (let i = 0; i + lag < magnitude.length; i++) {
    const now = magnitude[i] - mean;
    const later = magnitude[i + lag] - mean;
    product += now * later;
    early += now * now;
    late += later * later;
  }
  return early > 0 && late > 0 ? product / Math.sqrt(early * late) : 0;
}
