import { type GridSecond, gridRateHz } from '../../recording/index.ts';
import type { Calibration } from '../calibrate.ts';
import type { RepetitionSet } from '../repetitions/index.ts';

import { blockHz } from './blocks.ts';
import { findLifts } from './find-lifts.ts';

const blockSamples = gridRateHz / blockHz;
/** A hand at rest: its force varies less within a second, g, for so long, s. Choices: pauses in a set are shorter. */
const restG = 0.01;
const restS = 5;
/** A hand that never rests is looked at after this time; a set that it cuts in two is found in halves. */
const longestS = 1200;

/**
 * Finds sets of squats and deadlifts with a barbell in the movement of a wrist, stretch by stretch between two rests of
 * the hand, with a memory of 20 minutes at 5 Hz. The y axis of the sensor has to lie along the forearm, towards the
 * hand, and z has to come out of its back.
 *
 * @example
 * const lifts = new WristLifts(calibration);
 * const resampler = new Resampler((second) => lifts.push(second));
 * // ... push blocks ...
 * lifts.end()[0].exercise; // 'deadlift'
 */
export class WristLifts {
  #x: number[] = [];
  #y: number[] = [];
  #z: number[] = [];
  #startMs = 0;
  #restS = 0;
  readonly #sets: RepetitionSet[] = [];
  readonly #calibration: Calibration;

  constructor(calibration: Calibration) {
    this.#calibration = calibration;
  }

  /** @param second of acceleration, g, in the axes of the sensor */
  push({ startMs, continues, x, y, z }: GridSecond): void {
    if (!continues || this.#restS >= restS || this.#x.length >= longestS * blockHz) this.#close();
    this.#restS = variationG(x, y, z) < restG ? this.#restS + 1 : 0;
    if (this.#x.length === 0) this.#startMs = startMs;
    const { offsetG, scale } = this.#calibration;
    for (let from = 0; from < gridRateHz; from += blockSamples) {
      this.#x.push(scale[0] * (mean(x, from) - offsetG[0]));
      this.#y.push(scale[1] * (mean(y, from) - offsetG[1]));
      this.#z.push(scale[2] * (mean(z, from) - offsetG[2]));
    }
  }

  /** Closes the last stretch and gives out all sets in the order of time. */
  end(): RepetitionSet[] {
    this.#close();
    return this.#sets;
  }

  #close(): void {
    const blocks = { x: this.#x, y: this.#y, z: this.#z };
    if (this.#x.length > 0 && this.#restS * blockHz < this.#x.length)
      this.#sets.push(...findLifts(blocks, this.#startMs));
    this.#x = [];
    this.#y = [];
    this.#z = [];
    this.#restS = 0;
  }
}

function mean(values: Float64Array, from: number): number {
  let sum = 0;
  for (let i = from; i < from + blockSamples; i++) sum += values[i];
  return sum / blockSamples;
}

/** Standard deviation of the size of the force over a second, g. */
function variationG(x: Float64Array, y: Float64Array, z: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < gridRateHz; i++) {
    const square = x[i] * x[i] + y[i] * y[i] + z[i] * z[i];
    sum += Math.sqrt(square);
    squares += square;
  }
  return Math.sqrt(Math.max(0, squares / gridRateHz - (sum / gridRateHz) ** 2));
}
