import { gridRateHz } from '../recording/index.ts';
import { bouncesOnBothLegs } from './bounces-on-both-legs.ts';
import { GaitFeatures } from './gait-features.ts';
import { RecentAxes } from './recent-axes.ts';
import { RhythmFinder } from './rhythm.ts';
import type { ThighSecond } from './thigh-second.ts';

/** What the classifier sees of a second. */
export interface SecondFeatures {
  /** UTC milliseconds, a whole second. */
  startMs: number;
  /** Whether the second has at least half of its samples. */
  present: boolean;
  /** Mean acceleration along the thigh axes over 2 s, g. At rest they are the direction of gravity. */
  down: number;
  front: number;
  right: number;
  /** Standard deviation along the thigh (x) and in total over 2 s below 5 Hz, g. */
  downSdG: number;
  totalSdG: number;
  /** Time after which the movement of the thigh repeats over 5 s, s; 0 where it does not. */
  periodS: number;
  /** How alike the repeats are, 0-1. */
  regularity: number;
  /** Total standard deviation within the second itself, g. */
  ownSdG: number;
  /** The shape of the gait over 3 s where an upright thigh moves, in the order of `gaitFeatureNames`. */
  gait: Float64Array | null;
  /** Whether the body bounces on both legs at once over these 3 s: it jumps. */
  jumps: boolean;
}

/** Movement of the body is below this, vibration above (Acti4); the cut-off of a fourth-order Butterworth filter. */
export const movementHz = 5;
const secondsKept = 5;
const centre = 2;
/** Movement smaller than this over 2 s has no rhythm to look for (g): Acti4's line for standing still. */
const stillSdG = 0.05;
/** Upright (within 30 degrees) the thigh repeats with the stride, which takes up to 2.2 s in slow climbing (54 steps a minute). */
const uprightCosine = 0.866;
const longestStrideS = 2.2;
/** An upright thigh that moves by more than this (g, in all) does not stand still (Acti4): it may be going on foot. */
const gaitSdG = 0.1;
/** Beyond an inclination of 45 degrees a person does not go on foot (Acti4): its cosine. */
const onFootCosine = Math.SQRT1_2;
/** Otherwise with the revolution of a pedal or the stroke of an oar, at most 3 s in a window of 5 s. */
const longestStrokeS = 3;

/**
 * Turns seconds of thigh acceleration into features, in one pass and with a memory of five seconds. Posture and size
 * of the movement come from 2-s windows below 5 Hz (Acti4: Skotte et al. 2014, 10.1123/jpah.2011-0347), rhythm from
 * 5-s windows. The object given out is reused for the next second.
 *
 * @example
 * const stream = new FeatureStream((features) => activity.push(features));
 * const toThigh = thighAxes(calibration, frame);
 * const resampler = new Resampler((second) => stream.push(toThigh(second)));
 * // ... push blocks ...
 * stream.end();
 */
export class FeatureStream {
  readonly #recent = new RecentAxes(secondsKept, 4, movementHz);
  readonly #rhythm = new RhythmFinder(gridRateHz, secondsKept);
  readonly #gait = new GaitFeatures();
  readonly #emit: (features: SecondFeatures) => void;
  readonly #features: SecondFeatures = {
    startMs: 0,
    present: false,
    down: 0,
    front: 0,
    right: 0,
    downSdG: 0,
    totalSdG: 0,
    periodS: 0,
    regularity: 0,
    ownSdG: 0,
    gait: null,
    jumps: false,
  };
  #newestMs = Number.NaN;
  /** Samples of each of the last seconds. */
  #bins: number[] = [];
  /** Total standard deviation of each of them, g. */
  #secondSdG: number[] = [];

  constructor(emit: (features: SecondFeatures) => void) {
    this.#emit = emit;
  }

  push(second: ThighSecond): void {
    if (!second.continues) {
      this.#flush();
      this.#recent.restart(second);
    }
    this.#recent.push(second);
    this.#newestMs = second.startMs;
    this.#bins.push(second.bins);
    this.#secondSdG.push(this.#newestSdG());
    if (this.#bins.length > secondsKept) {
      this.#bins.shift();
      this.#secondSdG.shift();
    }
    if (this.#bins.length > centre) this.#describe(centre);
  }

  /** Closes the last seconds. */
  end(): void {
    this.#flush();
  }

  /** At the end of a stretch the last seconds have fewer than two behind them. */
  #flush(): void {
    for (let after = Math.min(centre, this.#bins.length) - 1; after >= 0; after--) this.#describe(after);
    this.#bins = [];
    this.#secondSdG = [];
  }

  #newestSdG(): number {
    const { down, front, right, end } = this.#recent;
    let variance = 0;
    for (const axis of [down, front, right]) {
      let sum = 0;
      let squares = 0;
      for (let i = end - gridRateHz; i < end; i++) {
        sum += axis[i];
        squares += axis[i] * axis[i];
      }
      variance += Math.max(0, squares / gridRateHz - (sum / gridRateHz) ** 2);
    }
    return Math.sqrt(variance);
  }

  /** Gives out the second that has `after` seconds behind it in the buffer. */
  #describe(after: number): void {
    const rate = gridRateHz;
    const { down, front, right, end, held } = this.#recent;
    const oldest = end - held;
    const start = end - (after + 1) * rate;
    // 2 s around the middle of the second, 5 s around it: both cut at the ends of the stretch.
    const shortFrom = Math.max(oldest, start - (rate >> 1));
    const shortTo = Math.min(end, start + rate + (rate >> 1));
    const longFrom = Math.max(oldest, start - 2 * rate);
    const longTo = Math.min(end, start + 3 * rate);
    const gaitFrom = Math.max(oldest, start - rate);
    const gaitTo = Math.min(end, start + 2 * rate);
    const count = shortTo - shortFrom;
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    let sumXX = 0;
    let sumAll = 0;
    for (let i = shortFrom; i < shortTo; i++) {
      const x = down[i];
      const y = front[i];
      const z = right[i];
      sumX += x;
      sumY += y;
      sumZ += z;
      sumXX += x * x;
      sumAll += x * x + y * y + z * z;
    }
    const meanX = sumX / count;
    const meanY = sumY / count;
    const meanZ = sumZ / count;
    const varianceX = Math.max(0, sumXX / count - meanX * meanX);
    const variance = Math.max(0, sumAll / count - meanX * meanX - meanY * meanY - meanZ * meanZ);
    const totalSdG = Math.sqrt(variance);
    const longestS =
      -meanX > uprightCosine * Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ)
        ? longestStrideS
        : longestStrokeS;
    const moves = totalSdG > stillSdG;
    const rhythm = moves ? this.#rhythm.find(down, front, right, longFrom, longTo, longestS) : null;
    const features = this.#features;
    features.startMs = this.#newestMs - after * 1000;
    features.present = this.#bins[this.#bins.length - 1 - after] * 2 >= rate;
    features.down = meanX;
    features.front = meanY;
    features.right = meanZ;
    features.downSdG = Math.sqrt(varianceX);
    features.totalSdG = totalSdG;
    features.periodS = rhythm ? rhythm.periodS : 0;
    features.regularity = rhythm ? rhythm.regularity : 0;
    features.ownSdG = this.#secondSdG[this.#secondSdG.length - 1 - after];
    const goes =
      totalSdG > gaitSdG && -meanX > onFootCosine * Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ);
    features.gait = goes ? this.#gait.of(down, front, right, gaitFrom, gaitTo, features.regularity) : null;
    features.jumps =
      features.gait !== null && bouncesOnBothLegs(features.gait, down, front, gaitFrom, gaitTo);
    this.#emit(features);
  }
}
