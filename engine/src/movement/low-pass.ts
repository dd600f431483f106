import { butterworthLowPass, type Sections } from '../number/index.ts';
import { gridRateHz } from '../recording/index.ts';

/** A running Butterworth low-pass filter of one axis on the 25 Hz grid. */
export class LowPass {
  readonly #sections: Sections;
  readonly #state: Float64Array;

  constructor(order: number, cutoffHz: number) {
    this.#sections = butterworthLowPass(order, cutoffHz, gridRateHz);
    this.#state = new Float64Array(order);
  }

  /** Starts anew as if the signal had always been `value`. */
  reset(value: number): void {
    const c = this.#sections;
    for (let s = 0; s < this.#state.length / 2; s++) {
      // Steady state of a section with unit gain at 0 Hz: output = input = value.
      this.#state[2 * s] = value * (1 - c[5 * s]);
      this.#state[2 * s + 1] = value * (c[5 * s + 2] - c[5 * s + 4]);
    }
  }

  /** Filters `input` into `output` from index `at` on; transposed direct form II. */
  run(input: Float64Array, output: Float64Array, at: number): void {
    const c = this.#sections;
    for (let s = 0; s < this.#state.length / 2; s++) {
      const b0 = c[5 * s];
      const b1 = c[5 * s + 1];
      const b2 = c[5 * s + 2];
      const a1 = c[5 * s + 3];
      const a2 = c[5 * s + 4];
      const source = s === 0 ? input : output;
      const from = s === 0 ? 0 : at;
      let w1 = this.#state[2 * s];
      let w2 = this.#state[2 * s + 1];
      for (let i = 0; i < input.length; i++) {
        const value = source[from + i];
        const filtered = b0 * value + w1;
        w1 = b1 * value - a1 * filtered + w2;
        w2 = b2 * value - a2 * filtered;
        output[at + i] = filtered;
      }
      this.#state[2 * s] = w1;
      this.#state[2 * s + 1] = w2;
    }
  }
}
