import type { ThighSecond } from './thigh-second.ts';
import { unsteadinessG } from './unsteadiness.ts';

const binG = 0.0005;
const bins = 400;
/** The stillest hundredth: there somebody sits or lies, and what is left is the noise of the sensor. */
const stillestShare = 0.01;
/**
 * Pure noise of 3 axes with 6 degrees of freedom each is below this share of its size in a hundredth of the looks: the
 * root of the 1 % point of chi-square over 18, 7.015 / 18.
 */
const stillestSize = 0.624;

/**
 * How much noise a sensor shows on the grid of 25 Hz, all axes together, from the stillest moments of a recording. In
 * one pass over the beginning of each second, with a memory of some counts.
 *
 * @example
 * const noise = new NoiseLevel();
 * noise.push(second); // for each second
 * noise.levelG(); // 0.004
 */
export class NoiseLevel {
  readonly #counts = new Uint32Array(bins);
  #all = 0;

  push({ down, front, right }: ThighSecond): void {
    const size = unsteadinessG([down, front, right], 0);
    if (Number.isNaN(size)) return;
    this.#counts[Math.min(bins - 1, Math.floor(size / binG))]++;
    this.#all++;
  }

  /** g, at most 0.32; 0 where nothing was seen. */
  levelG(): number {
    if (this.#all === 0) return 0;
    let bin = 0;
    for (let below = this.#counts[0]; below < stillestShare * this.#all; below += this.#counts[bin]) bin++;
    return ((bin + 0.5) * binG) / stillestSize;
  }
}
