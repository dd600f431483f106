import { atan2 } from '../number/index.ts';

/** What `GaitFeatures` gives out, in this order. Angles in deg, accelerations in g. */
export const gaitFeatureNames = [
  'downSdG',
  'frontSdG',
  'rightSdG',
  'downSkewness',
  'frontSkewness',
  'downFrontCorrelation',
  'forwardDeg5',
  'forwardDeg25',
  'forwardDeg50',
  'forwardDeg75',
  'forwardDeg95',
  'magnitudeG2',
  'magnitudeG25',
  'magnitudeG50',
  'magnitudeG75',
  'magnitudeG98',
  'regularity',
] as const;

/** Where the angles stand in the list: they are the ones that depend on how the thigh leans in a person's walking. */
export const forwardFeatures = [6, 11] as const;

const forwardShares = [0.05, 0.25, 0.5, 0.75, 0.95];
const magnitudeShares = [0.02, 0.25, 0.5, 0.75, 0.98];
/** Counted instead of sorted: 1 degree and 0.02 g are far below what steps differ by. */
const angleBins = 360;
const magnitudeBins = 250;
const magnitudeBinG = 0.02;

/**
 * The shape of going on foot over some seconds: how much the thigh accelerates along its axes, how lopsided, how
 * down and front go together, how far the thigh swings forward and back (the direction of the acceleration in the
 * sagittal plane), how hard and how light the steps are, and how alike. No feature knows left from right.
 *
 * Holds its workspace; the array given out is reused by the next call.
 *
 * @example
 * const shape = new GaitFeatures().of(down, front, right, 0, 125, 0.9);
 * shape[gaitFeatureNames.indexOf('forwardDeg95')]; // 38
 */
export class GaitFeatures {
  readonly #values = new Float64Array(gaitFeatureNames.length);
  readonly #angles = new Uint16Array(angleBins);
  readonly #magnitudes = new Uint16Array(magnitudeBins);

  /**
   * @param down along the thigh, low-passed, g
   * @param front to the front
   * @param right to the right
   * @param from first sample of the window
   * @param to one past its last
   * @param regularity of the stride: see `RhythmFinder`
   */
  of(
    down: Float64Array,
    front: Float64Array,
    right: Float64Array,
    from: number,
    to: number,
    regularity: number,
  ): Float64Array {
    const values = this.#values;
    const count = to - from;
    this.#angles.fill(0);
    this.#magnitudes.fill(0);
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    for (let i = from; i < to; i++) {
      const x = down[i];
      const y = front[i];
      const z = right[i];
      sumX += x;
      sumY += y;
      sumZ += z;
      this.#angles[angleBin(-x, y)]++;
      const magnitude = Math.sqrt(x * x + y * y + z * z);
      this.#magnitudes[Math.min(magnitudeBins - 1, Math.floor(magnitude / magnitudeBinG))]++;
    }
    const meanX = sumX / count;
    const meanY = sumY / count;
    const meanZ = sumZ / count;
    let xx = 0;
    let yy = 0;
    let zz = 0;
    let xy = 0;
    let xxx = 0;
    let yyy = 0;
    for (let i = from; i < to; i++) {
      const x = down[i] - meanX;
      const y = front[i] - meanY;
      const z = right[i] - meanZ;
      xx += x * x;
      yy += y * y;
      zz += z * z;
      xy += x * y;
      xxx += x * x * x;
      yyy += y * y * y;
    }
    const sdX = Math.sqrt(xx / count);
    const sdY = Math.sqrt(yy / count);
    values[0] = sdX;
    values[1] = sdY;
    values[2] = Math.sqrt(zz / count);
    values[3] = sdX > 0 ? xxx / count / (sdX * sdX * sdX) : 0;
    values[4] = sdY > 0 ? yyy / count / (sdY * sdY * sdY) : 0;
    values[5] = sdX * sdY > 0 ? xy / count / (sdX * sdY) : 0;
    let at = 6;
    for (const share of forwardShares) values[at++] = angleDeg(percentile(this.#angles, count, share));
    for (const share of magnitudeShares)
      values[at++] = magnitudeBinG * percentile(this.#magnitudes, count, share);
    values[at] = regularity;
    return values;
  }
}

/**
 * The bin of a direction, 0 to 360 for -180 to 180 degrees: by the share that one axis has of both, which grows with the
 * angle and costs a division instead of an arc tangent.
 */
function angleBin(up: number, front: number): number {
  const size = Math.abs(up) + Math.abs(front);
  if (size === 0) return angleBins / 2;
  const share = front / size;
  const turn = up >= 0 ? share : front >= 0 ? 2 - share : -2 - share;
  return Math.min(angleBins - 1, Math.floor(((turn + 2) / 4) * angleBins));
}

/** The angle of a place among the bins, deg. */
function angleDeg(place: number): number {
  const turn = (place / angleBins) * 4 - 2;
  const front = turn > 1 ? 2 - turn : turn < -1 ? -2 - turn : turn;
  const up = (1 - Math.abs(front)) * (Math.abs(turn) > 1 ? -1 : 1);
  return (180 / Math.PI) * atan2(front, up);
}

/** Where among the bins a share of the counts lies below, with a fraction inside the bin. */
function percentile(bins: Uint16Array, count: number, share: number): number {
  const below = share * count;
  let counted = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    if (counted + bins[bin] >= below && bins[bin] > 0) return bin + (below - counted) / bins[bin];
    counted += bins[bin];
  }
  return bins.length;
}
