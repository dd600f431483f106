import { type GridSecond, gridRateHz } from '../recording/index.ts';
import type { Vector } from './vector.ts';

/** A year and a day: what comes later is a clock that went wrong. */
const mostSeconds = 367 * 86_400;
/** A byte holds +-2 g in steps of 0.016 g: gravity to a degree. */
const stepsPerG = 64;
const noSamples = -128;

/**
 * The mean acceleration of each second of a recording in the axes of its sensor; at rest the direction of gravity.
 * Three bytes a second.
 *
 * @example
 * const directions = new SecondDirections();
 * const resampler = new Resampler((second) => directions.push(second));
 * directions.at(Date.UTC(2024, 4, 6, 9)); // [0, -1, 0]
 */
export class SecondDirections {
  #startMs = Number.NaN;
  #steps = new Int8Array(3 * 3600).fill(noSamples);

  /** Seconds come in the order of time. */
  push({ startMs, x, y, z }: GridSecond): void {
    if (Number.isNaN(this.#startMs)) this.#startMs = startMs;
    const at = Math.round((startMs - this.#startMs) / 1000);
    if (at >= mostSeconds) return;
    if (3 * at >= this.#steps.length) {
      const larger = new Int8Array(6 * at).fill(noSamples);
      larger.set(this.#steps);
      this.#steps = larger;
    }
    this.#steps.set([steps(x), steps(y), steps(z)], 3 * at);
  }

  /** The mean in the second that starts at a time, UTC ms; null where there are no samples. */
  at(timeMs: number): Vector | null {
    const at = 3 * Math.round((timeMs - this.#startMs) / 1000);
    // Outside the array there is nothing either.
    if (!(this.#steps[at] > noSamples)) return null;
    return [this.#steps[at] / stepsPerG, this.#steps[at + 1] / stepsPerG, this.#steps[at + 2] / stepsPerG];
  }
}

function steps(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < gridRateHz; i++) sum += values[i];
  return Math.max(-127, Math.min(127, Math.round((sum / gridRateHz) * stepsPerG)));
}
