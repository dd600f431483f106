import { gridRateHz } from '../recording/index.ts';
import { LowPass } from './low-pass.ts';
import { RhythmFinder } from './rhythm.ts';
import type { ThighSecond } from './thigh-second.ts';

/** One row a second: what the classifier sees. Arrays of the same length, index = epoch. */
export interface Features {
  /** UTC milliseconds of epoch 0; epoch i starts i seconds later. */
  startMs: number;
  count: number;
  /** 1 where the second has at least half of its samples. */
  present: Uint8Array;
  /** Mean acceleration along the thigh axes over 2 s, g. At rest they are the direction of gravity. */
  down: Float32Array;
  front: Float32Array;
  right: Float32Array;
  /** Standard deviation along the thigh (x) and in total over 2 s below 5 Hz, g. */
  downSdG: Float32Array;
  totalSdG: Float32Array;
  /** Time after which the movement of the thigh repeats over 5 s, s; 0 where it does not. */
  periodS: Float32Array;
  /** How alike the repeats are, 0-1. */
  regularity: Float32Array;
}

const secondsKept = 5;
const centre = 2;
/** Movement smaller than this over 2 s has no rhythm to look for (g): Acti4's line for standing still. */
const stillSdG = 0.05;
/** Upright (within 30 degrees) the thigh repeats with the stride, which takes up to 1.8 s in very slow walking. */
const uprightCosine = 0.866;
const longestStrideS = 1.8;
/** Otherwise with the revolution of a pedal or the stroke of an oar, at most 3 s in a window of 5 s. */
const longestStrokeS = 3;

/**
 * Turns seconds of thigh acceleration into features, in one pass and with a memory of five seconds. Posture and size of the movement
 * come from 2-s windows below 5 Hz (Acti4: Skotte et al. 2014, 10.1123/jpah.2011-0347), rhythm from 5-s windows.
 *
 * @example
 * const stream = new FeatureStream();
 * const toThigh = thighAxes(calibration, frame);
 * const resampler = new Resampler((second) => stream.push(toThigh(second)));
 * // ... push blocks ...
 * const features = stream.end();
 */
export class FeatureStream {
  readonly #filters = [new LowPass(4, 5), new LowPass(4, 5), new LowPass(4, 5)];
  /** The last five seconds of each thigh axis below 5 Hz; the newest at the end. */
  readonly #recent = [0, 1, 2].map(() => new Float64Array(secondsKept * gridRateHz));
  readonly #rhythm = new RhythmFinder(gridRateHz, secondsKept);
  readonly #rows = new FeatureRows();
  #continuous = 0;
  #newestMs = Number.NaN;
  #newestBins = 0;
  #bins: number[] = [];

  push(second: ThighSecond): void {
    if (!second.continues) this.#flush();
    this.#newestMs = second.startMs;
    this.#newestBins = second.bins;
    this.#bins.push(this.#newestBins);
    if (this.#bins.length > secondsKept) this.#bins.shift();
    const from = (secondsKept - 1) * gridRateHz;
    const axes = [second.down, second.front, second.right];
    for (let axis = 0; axis < 3; axis++) {
      const recent = this.#recent[axis];
      recent.copyWithin(0, gridRateHz);
      if (this.#continuous === 0) this.#filters[axis].reset(axes[axis][0]);
      this.#filters[axis].run(axes[axis], recent, from);
    }
    this.#continuous = Math.min(secondsKept, this.#continuous + 1);
    if (this.#continuous > centre) this.#describe(centre);
  }

  /** Closes the last seconds and gives out all rows. */
  end(): Features {
    this.#flush();
    return this.#rows.close();
  }

  /** At the end of a stretch the last seconds have fewer than two behind them. */
  #flush(): void {
    for (let after = Math.min(centre, this.#continuous) - 1; after >= 0; after--) this.#describe(after);
    this.#continuous = 0;
    this.#bins = [];
  }

  /** Adds the row of the second that has `after` seconds behind it in the buffer. */
  #describe(after: number): void {
    const rate = gridRateHz;
    const length = secondsKept * rate;
    const oldest = length - this.#continuous * rate;
    const start = length - (after + 1) * rate;
    // 2 s around the middle of the second, 5 s around it: both cut at the ends of the stretch.
    const shortFrom = Math.max(oldest, start - (rate >> 1));
    const shortTo = Math.min(length, start + rate + (rate >> 1));
    const longFrom = Math.max(oldest, start - 2 * rate);
    const longTo = Math.min(length, start + 3 * rate);
    const [down, front, right] = this.#recent;
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
      -meanX > uprightCosine * Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ) ? longestStrideS : longestStrokeS;
    const moves = totalSdG > stillSdG;
    const rhythm = moves ? this.#rhythm.find(down, front, right, longFrom, longTo, longestS) : null;
    this.#rows.add(this.#newestMs - after * 1000, {
      present: this.#bins[this.#bins.length - 1 - after] * 2 >= rate,
      down: meanX,
      front: meanY,
      right: meanZ,
      downSdG: Math.sqrt(varianceX),
      totalSdG,
      periodS: rhythm?.periodS ?? 0,
      regularity: rhythm?.regularity ?? 0,
    });
  }
}

interface FeatureRow {
  present: boolean;
  down: number;
  front: number;
  right: number;
  downSdG: number;
  totalSdG: number;
  periodS: number;
  regularity: number;
}

const columns = ['down', 'front', 'right', 'downSdG', 'totalSdG', 'periodS', 'regularity'] as const;

/** Grows with the recording: 29 bytes an epoch. */
class FeatureRows {
  #startMs = Number.NaN;
  #count = 0;
  #present = new Uint8Array(4096);
  #columns = columns.map(() => new Float32Array(4096));

  add(startMs: number, row: FeatureRow): void {
    if (this.#count === 0) this.#startMs = startMs;
    const index = Math.round((startMs - this.#startMs) / 1000);
    this.#reserve(index + 1);
    this.#present[index] = row.present ? 1 : 0;
    for (let c = 0; c < columns.length; c++) this.#columns[c][index] = row[columns[c]];
    this.#count = index + 1;
  }

  close(): Features {
    const [down, front, right, downSdG, totalSdG, periodS, regularity] = this.#columns.map((column) =>
      column.subarray(0, this.#count),
    );
    return {
      startMs: this.#startMs,
      count: this.#count,
      present: this.#present.subarray(0, this.#count),
      down,
      front,
      right,
      downSdG,
      totalSdG,
      periodS,
      regularity,
    };
  }

  #reserve(count: number): void {
    if (count <= this.#present.length) return;
    const capacity = Math.max(count, this.#present.length * 2);
    const present = new Uint8Array(capacity);
    present.set(this.#present);
    this.#present = present;
    this.#columns = this.#columns.map((column) => {
      const grown = new Float32Array(capacity);
      grown.set(column);
      return grown;
    });
  }
}
