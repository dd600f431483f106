/** How a window repeats itself. */
export interface Rhythm {
  /** Time from a movement to the next alike one, s: the stride in gait, the revolution in pedalling; 0 for none. */
  periodS: number;
  /** Correlation of the window with itself one period later, 0-1. */
  regularity: number;
}

/** Shortest stride or revolution looked for, s. */
const shortestS = 0.5;
/** A shorter lag is taken for the period if its correlation is at least this share of the best: not two strides. */
const firstPeakShare = 0.85;
const lagsAtOnce = 4;

/**
 * The period of a movement from the autocorrelation of the acceleration vector: all three axes together, so that a
 * step of the other leg, which mirrors the swing, is not taken for a stride.
 *
 * Holds its workspace, so that one finder serves a whole recording without allocation.
 *
 * @example
 * const finder = new RhythmFinder(25, 5);
 * finder.find(down, front, right, 0, 125, 1.8); // { periodS: 1.08, regularity: 0.93 }
 */
export class RhythmFinder {
  readonly #rateHz: number;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #z: Float64Array;
  /** Sum of squares of the samples before each one. */
  readonly #energy: Float64Array;
  readonly #correlations: Float64Array;
  readonly #products = new Float64Array(lagsAtOnce);
  readonly #rhythm: Rhythm = { periodS: 0, regularity: 0 };

  /** @param longestWindowS the longest window that `find` will be given */
  constructor(rateHz: number, longestWindowS: number) {
    const size = Math.ceil(rateHz * longestWindowS) + 2 * lagsAtOnce;
    this.#rateHz = rateHz;
    this.#x = new Float64Array(size);
    this.#y = new Float64Array(size);
    this.#z = new Float64Array(size);
    this.#energy = new Float64Array(size);
    this.#correlations = new Float64Array(size);
  }

  /**
   * @param from first sample of the window
   * @param to one past the last
   * @param longestS longest period looked for; a window holds a second less than its length
   * @returns the rhythm, in an object that is reused by the next call; both 0 where nothing repeats
   */
  find(
    x: Float64Array,
    y: Float64Array,
    z: Float64Array,
    from: number,
    to: number,
    longestS: number,
  ): Rhythm {
    const rhythm = this.#rhythm;
    rhythm.periodS = 0;
    rhythm.regularity = 0;
    const count = to - from;
    const firstLag = Math.round(shortestS * this.#rateHz);
    const lastLag = Math.min(Math.round(longestS * this.#rateHz), count - this.#rateHz);
    if (lastLag <= firstLag) return rhythm;
    this.#centre(x, y, z, from, count);
    for (let lag = firstLag - 1; lag <= lastLag; lag += lagsAtOnce) this.#correlate(lag, count);
    let highest = 0;
    for (let lag = firstLag; lag < lastLag; lag++) {
      if (this.#isPeak(lag)) highest = Math.max(highest, this.#correlations[lag]);
    }
    for (let lag = firstLag; lag < lastLag && highest > 0; lag++) {
      if (!this.#isPeak(lag) || this.#correlations[lag] < firstPeakShare * highest) continue;
      rhythm.periodS = this.#top(lag) / this.#rateHz;
      rhythm.regularity = this.#correlations[lag];
      break;
    }
    return rhythm;
  }

  /** Copies the window without its mean, and adds up its squares. */
  #centre(x: Float64Array, y: Float64Array, z: Float64Array, from: number, count: number): void {
    let meanX = 0;
    let meanY = 0;
    let meanZ = 0;
    for (let i = from; i < from + count; i++) {
      meanX += x[i];
      meanY += y[i];
      meanZ += z[i];
    }
    meanX /= count;
    meanY /= count;
    meanZ /= count;
    let energy = 0;
    for (let i = 0; i < count; i++) {
      const dx = x[from + i] - meanX;
      const dy = y[from + i] - meanY;
      const dz = z[from + i] - meanZ;
      this.#x[i] = dx;
      this.#y[i] = dy;
      this.#z[i] = dz;
      this.#energy[i] = energy;
      energy += dx * dx + dy * dy + dz * dz;
    }
    this.#energy[count] = energy;
    for (let i = count; i < count + 2 * lagsAtOnce; i++) this.#x[i] = this.#y[i] = this.#z[i] = 0;
  }

  /** Sets the correlations of some lags from this one on; those from `count` on are of no use. */
  #correlate(lag: number, count: number): void {
    const products = this.#products;
    for (let i = 0; i < lagsAtOnce; i++) products[i] = 0;
    addProducts(this.#x, lag, count, products);
    addProducts(this.#y, lag, count, products);
    addProducts(this.#z, lag, count, products);
    for (let i = 0; i < lagsAtOnce; i++) {
      const early = this.#energy[count - lag - i];
      const late = this.#energy[count] - this.#energy[lag + i];
      this.#correlations[lag + i] = early > 0 && late > 0 ? products[i] / Math.sqrt(early * late) : 0;
    }
  }

  #isPeak(lag: number): boolean {
    const values = this.#correlations;
    return values[lag] > 0 && values[lag] >= values[lag - 1] && values[lag] > values[lag + 1];
  }

  /** The top of the parabola through a peak and its neighbours. */
  #top(lag: number): number {
    const before = this.#correlations[lag - 1];
    const after = this.#correlations[lag + 1];
    const curvature = before - 2 * this.#correlations[lag] + after;
    return curvature < 0 ? lag + (0.5 * (before - after)) / curvature : lag;
  }
}

/**
 * Adds to each product the sum of the values times those `lag`, `lag` + 1, ... later. Four values with four lags need
 * eleven reads for sixteen products, where one by one they need thirty-two: twice as fast.
 */
function addProducts(values: Float64Array, lag: number, count: number, products: Float64Array): void {
  let sum0 = products[0];
  let sum1 = products[1];
  let sum2 = products[2];
  let sum3 = products[3];
  for (let i = 0, b = lag; b < count; i += 4, b += 4) {
    const a0 = values[i];
    const a1 = values[i + 1];
    const a2 = values[i + 2];
    const a3 = values[i + 3];
    const b1 = values[b + 1];
    const b2 = values[b + 2];
    const b3 = values[b + 3];
    const b4 = values[b + 4];
    const b5 = values[b + 5];
    sum0 += a0 * values[b] + a1 * b1 + a2 * b2 + a3 * b3;
    sum1 += a0 * b1 + a1 * b2 + a2 * b3 + a3 * b4;
    sum2 += a0 * b2 + a1 * b3 + a2 * b4 + a3 * b5;
    sum3 += a0 * b3 + a1 * b4 + a2 * b5 + a3 * values[b + 6];
  }
  products[0] = sum0;
  products[1] = sum1;
  products[2] = sum2;
  products[3] = sum3;
}
