import { type GridSecond, gridRateHz } from '../recording/index.ts';

/** A year and a day: what comes later is a clock that went wrong. */
const mostSeconds = 367 * 86_400;

/**
 * How much a sensor moved in each second of a recording, whichever way it is turned: the standard deviation of the size
 * of the acceleration, g. Four bytes a second.
 *
 * @example
 * const sizes = new MovementSizes();
 * const resampler = new Resampler((second) => sizes.push(second));
 * sizes.at(Date.UTC(2024, 4, 6, 9)); // 0.12
 */
export class MovementSizes {
  /** The first second, UTC ms; `NaN` before it. */
  startMs = Number.NaN;
  /** Seconds from the first to the last. */
  count = 0;
  #sizes = new Float32Array(3600).fill(Number.NaN);

  /** Seconds come in the order of time. */
  push(second: GridSecond): void {
    if (this.count === 0) this.startMs = second.startMs;
    const at = (second.startMs - this.startMs) / 1000;
    if (at >= mostSeconds) return;
    if (at >= this.#sizes.length) {
      const larger = new Float32Array(2 * at).fill(Number.NaN);
      larger.set(this.#sizes);
      this.#sizes = larger;
    }
    this.#sizes[at] = sizeOf(second);
    this.count = at + 1;
  }

  /** The size in the second that starts at a time, UTC ms; `NaN` where there are no samples. */
  at(timeMs: number): number {
    return this.#sizes[(timeMs - this.startMs) / 1000] ?? Number.NaN;
  }
}

function sizeOf({ x, y, z }: GridSecond): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < gridRateHz; i++) {
    const square = x[i] * x[i] + y[i] * y[i] + z[i] * z[i];
    sum += Math.sqrt(square);
    squares += square;
  }
  const mean = sum / gridRateHz;
  return Math.sqrt(Math.max(0, squares / gridRateHz - mean * mean));
}
