import { type GridSecond, gridRateHz } from '../recording/index.ts';

/** Length of a survey window, s: the one of auto-calibration (van Hees 2014). */
export const surveyWindowS = 10;

const samplesPerWindow = surveyWindowS * gridRateHz;

/** The shape of a symmetric 3x3 matrix: xx, yy, zz, xy, xz, yz. */
export type Symmetric = readonly [number, number, number, number, number, number];

/** What a window of 10 s looks like in the sensor's own axes. All in g. */
export interface SurveyWindow {
  /** UTC milliseconds, a multiple of 10 s. */
  startMs: number;
  /** Samples of the 25 Hz grid, at most 250. */
  samples: number;
  mean: readonly [number, number, number];
  covariance: Symmetric;
  /** Standard deviation of the magnitude of the acceleration. */
  magnitudeSdG: number;
  /**
   * Third central moments, in the order xxx, xxy, xxz, xyy, xyz, xzz, yyy, yyz, yzz, zzz; null for a window that
   * hardly moves. From them follows the skewness along any direction.
   */
  thirdMoments: readonly number[] | null;
}

/** Below this total standard deviation (g) a window has no gait in it (Acti4: standing still is below 0.1 g). */
const movingSdG = 0.1;

/**
 * Collects the windows of a first pass over a recording: what calibration, non-wear and the thigh frame need, and
 * little enough of it to keep (about 200 bytes for each window that moves).
 *
 * @example
 * const survey = new Survey();
 * const resampler = new Resampler((second) => survey.push(second));
 */
export class Survey {
  readonly windows: SurveyWindow[] = [];
  readonly #x = new Float64Array(samplesPerWindow);
  readonly #y = new Float64Array(samplesPerWindow);
  readonly #z = new Float64Array(samplesPerWindow);
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
      this.windows.push(
        describe(
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

function describe(startMs: number, x: Float64Array, y: Float64Array, z: Float64Array): SurveyWindow {
  const count = x.length;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  let sumMagnitude = 0;
  let sumSquares = 0;
  for (let i = 0; i < count; i++) {
    const squares = x[i] * x[i] + y[i] * y[i] + z[i] * z[i];
    sumX += x[i];
    sumY += y[i];
    sumZ += z[i];
    sumMagnitude += Math.sqrt(squares);
    sumSquares += squares;
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
  const meanMagnitude = sumMagnitude / count;
  return {
    startMs,
    samples: count,
    mean: [meanX, meanY, meanZ],
    covariance: [xx / count, yy / count, zz / count, xy / count, xz / count, yz / count],
    magnitudeSdG: Math.sqrt(Math.max(0, sumSquares / count - meanMagnitude * meanMagnitude)),
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
