import { butterworthLowPass, type Sections } from '../number/index.ts';
import { gridRateHz } from '../recording/index.ts';

/** Samples of the three thigh axes, g. */
export interface ThighAxes {
  down: Float64Array;
  front: Float64Array;
  right: Float64Array;
}

const statesPerSection = 6;

/**
 * A running Butterworth low-pass filter of the three thigh axes on the 25 Hz grid.
 *
 * @example
 * const filter = new LowPassAxes(4, 5);
 * filter.reset(second.down[0], second.front[0], second.right[0]);
 * filter.run(second, filtered, 0); // filtered.down[0] is the first sample
 */
export class LowPassAxes {
  readonly #sections: Sections;
  /** Two numbers of each axis, section by section. */
  readonly #states: Float64Array;

  /**
   * @param order even, at least 2
   * @param cutoffHz -3 dB point
   */
  constructor(order: number, cutoffHz: number) {
    this.#sections = butterworthLowPass(order, cutoffHz, gridRateHz);
    this.#states = new Float64Array((order / 2) * statesPerSection);
  }

  /** Starts anew as if the signal had always been these values. */
  reset(down: number, front: number, right: number): void {
    const c = this.#sections;
    for (let section = 0; 5 * section < c.length; section++) {
      // Steady state of a section with unit gain at 0 Hz: output = input.
      const first = 1 - c[5 * section];
      const second = c[5 * section + 2] - c[5 * section + 4];
      this.#states.set(
        [down * first, down * second, front * first, front * second, right * first, right * second],
        statesPerSection * section,
      );
    }
  }

  /** Filters all of `input` into `output` from index `at` on. */
  run(input: ThighAxes, output: ThighAxes, at: number): void {
    this.#runSection(0, input, 0, output, at, input.down.length);
    for (let section = 1; 5 * section < this.#sections.length; section++)
      this.#runSection(section, output, at, output, at, input.down.length);
  }

  /**
   * Transposed direct form II. Each sample waits for the one before it: the axes side by side fill the waiting, which
   * makes three of them as fast as one.
   */
  #runSection(
    section: number,
    input: ThighAxes,
    from: number,
    output: ThighAxes,
    at: number,
    count: number,
  ): void {
    const c = this.#sections;
    // Of a low-pass b1 is 2 b0 and b2 is b0.
    const b0 = c[5 * section];
    const a1 = c[5 * section + 3];
    const a2 = c[5 * section + 4];
    const states = this.#states;
    const state = statesPerSection * section;
    let x1 = states[state];
    let x2 = states[state + 1];
    let y1 = states[state + 2];
    let y2 = states[state + 3];
    let z1 = states[state + 4];
    let z2 = states[state + 5];
    const { down: inX, front: inY, right: inZ } = input;
    const { down: outX, front: outY, right: outZ } = output;
    for (let i = 0; i < count; i++) {
      const x = b0 * inX[from + i];
      const y = b0 * inY[from + i];
      const z = b0 * inZ[from + i];
      const filteredX = x + x1;
      const filteredY = y + y1;
      const filteredZ = z + z1;
      x1 = x + x + x2 - a1 * filteredX;
      y1 = y + y + y2 - a1 * filteredY;
      z1 = z + z + z2 - a1 * filteredZ;
      x2 = x - a2 * filteredX;
      y2 = y - a2 * filteredY;
      z2 = z - a2 * filteredZ;
      outX[at + i] = filteredX;
      outY[at + i] = filteredY;
      outZ[at + i] = filteredZ;
    }
    states[state] = x1;
    states[state + 1] = x2;
    states[state + 2] = y1;
    states[state + 3] = y2;
    states[state + 4] = z1;
    states[state + 5] = z2;
  }
}
