import { type AxesFrom, type AxisRows, axesAt } from './axes-from.ts';
import type { SampleBlock } from './recording.ts';

/** Width of a bin: the 25 Hz of everything that is worked out from a recording. */
const binMs = 40;
/** In place of a value of a snippet: no sample. */
export const noSnippetValue = -128;
/** Steps of a value of a snippet: fine enough for a drawing, and +-3.175 g fit a byte. */
export const snippetStepsPerG = 40;

export interface SnippetOptions {
  /** Length of each snippet, s. Default 6. */
  lengthS?: number;
  /** Calibrated = scale * (raw - offsetG), axis by axis. Default: as recorded. */
  calibration?: { offsetG: readonly number[]; scale: readonly number[] };
  /** Rows are the wanted axes in those of the sensor. Default: the sensor's own axes. */
  rotation?: AxisRows;
  /** Other rows from a time on, in the order of time. Default none. */
  turns?: readonly AxesFrom[];
}

const unchanged = { offsetG: [0, 0, 0], scale: [1, 1, 1] };
const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * Short stretches of a recording at 25 Hz, kept while its blocks go by: the mean of the samples in every 40 ms, one
 * byte a value (1/40 g, up to 3.175 g either way), `count` values of x, then of y, then of z for each snippet.
 *
 * @example
 * const snippets = new SampleSnippets([startMs], { rotation: frame.rotation });
 * for await (const block of recording.blocks()) snippets.push(block);
 * snippets.values(0)[0] / 40; // g along the first axis in the first 40 ms
 */
export class SampleSnippets {
  /** Values of an axis in a snippet. */
  readonly count: number;
  readonly startsMs: readonly number[];
  readonly #sums: Float32Array;
  readonly #samples: Uint16Array;
  readonly #calibration: NonNullable<SnippetOptions['calibration']>;
  readonly #turns: readonly AxesFrom[];
  readonly #rotations: readonly AxisRows[];
  #next = 0;

  /** @param startsMs UTC milliseconds, in order, at least the length of a snippet apart */
  constructor(startsMs: readonly number[], options: SnippetOptions = {}) {
    const { lengthS = 6, calibration = unchanged, rotation = identity, turns = [] } = options;
    this.count = Math.round((lengthS * 1000) / binMs);
    this.startsMs = startsMs;
    this.#sums = new Float32Array(startsMs.length * 3 * this.count);
    this.#samples = new Uint16Array(startsMs.length * this.count);
    this.#calibration = calibration;
    this.#turns = turns;
    this.#rotations = [rotation, ...turns.map((turn) => turn.rotation)];
  }

  push(block: SampleBlock): void {
    const { count, timeMs } = block;
    const lengthMs = this.count * binMs;
    for (let i = 0; i < count && this.#next < this.startsMs.length; ) {
      const startMs = this.startsMs[this.#next];
      if (timeMs[count - 1] < startMs) return;
      if (timeMs[i] >= startMs + lengthMs) this.#next++;
      else {
        if (timeMs[i] >= startMs) this.#add(block, i, Math.floor((timeMs[i] - startMs) / binMs));
        i++;
      }
    }
  }

  #add({ timeMs, x, y, z }: SampleBlock, i: number, bin: number): void {
    const rotation = this.#rotations[axesAt(this.#turns, timeMs[i])];
    const { offsetG, scale } = this.#calibration;
    const raw = [x[i], y[i], z[i]].map((value, axis) => scale[axis] * (value - offsetG[axis]));
    this.#samples[this.#next * this.count + bin]++;
    for (const [axis, row] of rotation.entries()) {
      const at = (this.#next * 3 + axis) * this.count + bin;
      this.#sums[at] += row[0] * raw[0] + row[1] * raw[1] + row[2] * raw[2];
    }
  }

  /** The bytes of a snippet; -128 where there is no sample. */
  values(snippet: number): Int8Array {
    return Int8Array.from({ length: 3 * this.count }, (_, i) => {
      const samples = this.#samples[snippet * this.count + (i % this.count)];
      if (samples === 0) return noSnippetValue;
      const steps = Math.round((this.#sums[snippet * 3 * this.count + i] / samples) * snippetStepsPerG);
      return Math.max(-127, Math.min(127, steps));
    });
  }
}
