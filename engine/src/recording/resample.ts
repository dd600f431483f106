import type { SampleBlock } from './recording.ts';

/** Samples per second of the common time grid that all movement analysis works on. */
export const gridRateHz = 25;

const binMs = 1000 / gridRateHz;

/** What of a block is resampled: its acceleration, or its angular velocity in its place. */
type VectorBlock = Omit<SampleBlock, 'gyro' | 'auxiliary'>;

/** One second of the common time grid. The arrays are reused for the next second: copy what you keep. */
export interface GridSecond {
  /** UTC milliseconds, a whole second. */
  startMs: number;
  /** Mean acceleration in each of the 25 bins of 40 ms, g. A bin without samples repeats its neighbour. */
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
  /** How many of the 25 bins have samples. */
  bins: number;
  /** False for the first second and after a gap of more than a second: filters start anew. */
  continues: boolean;
}

/**
 * Puts a recording of any rate, regular or not, on a common grid of 25 Hz aligned to whole UTC seconds: the only
 * resampling in Legwork. The signal is taken as straight lines between samples and averaged exactly over each bin
 * of 40 ms, which keeps its integral, bounds aliasing (a box of 40 ms: -3.9 dB at 12.5 Hz), and gives the same bins
 * however the samples were cut into blocks. A gap stays a gap: no bin is made from samples on both its sides. Samples
 * of exactly zero on all axes are no measurement (a sensor at rest shows 1 g, and noise in free fall): they are left
 * out and counted.
 *
 * @example
 * const resampler = new Resampler((second) => console.log(second.startMs, second.x[0]));
 * for await (const block of recording.blocks()) resampler.push(block);
 * resampler.end();
 */
export class Resampler {
  /** Samples left out so far because they were zero on all axes. */
  zeroSamples = 0;
  /** UTC milliseconds of the first of them. */
  firstZeroMs = Number.NaN;
  readonly #emit: (second: GridSecond) => void;
  readonly #keepsZeros: boolean;
  readonly #second: GridSecond = {
    startMs: Number.NaN,
    x: new Float64Array(gridRateHz),
    y: new Float64Array(gridRateHz),
    z: new Float64Array(gridRateHz),
    bins: 0,
    continues: false,
  };
  readonly #filled = new Uint8Array(gridRateHz);
  #lastEmittedMs = Number.NaN;
  #hasPrevious = false;
  /** Bin of the second that is being filled. */
  #bin = 0;
  #previousMs = 0;
  #previousX = 0;
  #previousY = 0;
  #previousZ = 0;
  #binEndMs = 0;
  #areaX = 0;
  #areaY = 0;
  #areaZ = 0;
  #areaMs = 0;

  /** @param keepsZeros zero on all axes is a measurement: true of a gyroscope at rest. Default false. */
  constructor(emit: (second: GridSecond) => void, keepsZeros = false) {
    this.#emit = emit;
    this.#keepsZeros = keepsZeros;
  }

  push(block: VectorBlock): void {
    if (block.gapBefore) this.#closeStretch();
    let from = this.#pushStretch(block, 0);
    while (from < block.count) {
      this.#closeStretch();
      if (this.zeroSamples++ === 0) this.firstZeroMs = block.timeMs[from];
      from = this.#pushStretch(block, from + 1);
    }
  }

  /** Samples from `from` on go on with the stretch, or open one. Gives the first that is zero on all axes, or count. */
  #pushStretch({ timeMs, x, y, z, count }: VectorBlock, from: number): number {
    const keepsZeros = this.#keepsZeros;
    let i = from;
    if (!this.#hasPrevious && i < count) {
      if (x[i] === 0 && y[i] === 0 && z[i] === 0 && !keepsZeros) return i;
      this.#openStretch(timeMs[i], x[i], y[i], z[i]);
      i++;
    }
    const second = this.#second;
    const filled = this.#filled;
    let bin = this.#bin;
    let binEndMs = this.#binEndMs;
    let previousMs = this.#previousMs;
    let previousX = this.#previousX;
    let previousY = this.#previousY;
    let previousZ = this.#previousZ;
    let areaX = this.#areaX;
    let areaY = this.#areaY;
    let areaZ = this.#areaZ;
    let areaMs = this.#areaMs;
    for (; i < count; i++) {
      const t = timeMs[i];
      const sampleX = x[i];
      const sampleY = y[i];
      const sampleZ = z[i];
      if (sampleX === 0 && sampleY === 0 && sampleZ === 0 && !keepsZeros) break;
      while (t >= binEndMs) {
        const step = binEndMs - previousMs;
        const share = step / (t - previousMs);
        const edgeX = previousX + (sampleX - previousX) * share;
        const edgeY = previousY + (sampleY - previousY) * share;
        const edgeZ = previousZ + (sampleZ - previousZ) * share;
        areaMs += step;
        if (areaMs > 0 && filled[bin] === 0) {
          const perMs = 1 / areaMs;
          second.x[bin] = (areaX + (previousX + edgeX) * 0.5 * step) * perMs;
          second.y[bin] = (areaY + (previousY + edgeY) * 0.5 * step) * perMs;
          second.z[bin] = (areaZ + (previousZ + edgeZ) * 0.5 * step) * perMs;
          filled[bin] = 1;
          second.bins++;
        }
        areaX = areaY = areaZ = areaMs = 0;
        previousMs = binEndMs;
        previousX = edgeX;
        previousY = edgeY;
        previousZ = edgeZ;
        bin++;
        if (bin === gridRateHz) {
          this.#emitSecond();
          second.startMs += 1000;
          bin = 0;
        }
        binEndMs = second.startMs + (bin + 1) * binMs;
      }
      const half = (t - previousMs) * 0.5;
      areaX += (previousX + sampleX) * half;
      areaY += (previousY + sampleY) * half;
      areaZ += (previousZ + sampleZ) * half;
      areaMs += t - previousMs;
      previousMs = t;
      previousX = sampleX;
      previousY = sampleY;
      previousZ = sampleZ;
    }
    this.#bin = bin;
    this.#binEndMs = binEndMs;
    this.#previousMs = previousMs;
    this.#previousX = previousX;
    this.#previousY = previousY;
    this.#previousZ = previousZ;
    this.#areaX = areaX;
    this.#areaY = areaY;
    this.#areaZ = areaZ;
    this.#areaMs = areaMs;
    return i;
  }

  /** Gives out the last second. */
  end(): void {
    this.#closeStretch();
    this.#emitSecond();
  }

  #openStretch(ms: number, x: number, y: number, z: number): void {
    this.#hasPrevious = true;
    this.#previousMs = ms;
    this.#previousX = x;
    this.#previousY = y;
    this.#previousZ = z;
    const secondMs = Math.floor(ms / 1000) * 1000;
    if (secondMs !== this.#second.startMs) {
      this.#emitSecond();
      this.#second.startMs = secondMs;
    }
    this.#bin = Math.floor((ms - secondMs) / binMs);
    this.#binEndMs = secondMs + (this.#bin + 1) * binMs;
    this.#areaX = this.#areaY = this.#areaZ = this.#areaMs = 0;
  }

  /** The bin in which a stretch ends has the mean of the part that was measured. */
  #closeStretch(): void {
    if (this.#hasPrevious && this.#areaMs > 0 && this.#filled[this.#bin] === 0) {
      const second = this.#second;
      second.x[this.#bin] = this.#areaX / this.#areaMs;
      second.y[this.#bin] = this.#areaY / this.#areaMs;
      second.z[this.#bin] = this.#areaZ / this.#areaMs;
      this.#filled[this.#bin] = 1;
      second.bins++;
    }
    this.#hasPrevious = false;
  }

  #emitSecond(): void {
    const second = this.#second;
    if (second.bins === 0) return;
    if (second.bins < gridRateHz) this.#repeatNeighbours();
    second.continues = second.startMs - this.#lastEmittedMs === 1000;
    this.#emit(second);
    this.#lastEmittedMs = second.startMs;
    second.bins = 0;
    this.#filled.fill(0);
  }

  #repeatNeighbours(): void {
    const { x, y, z } = this.#second;
    let source = this.#filled.indexOf(1);
    for (let bin = 0; bin < gridRateHz; bin++) {
      if (this.#filled[bin]) source = bin;
      x[bin] = x[source];
      y[bin] = y[source];
      z[bin] = z[source];
    }
  }
}
