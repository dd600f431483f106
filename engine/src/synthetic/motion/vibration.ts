import { minimumJerkPosition } from './minimum-jerk.ts';
import type { MotionPart } from './motion-part.ts';
import { Ramp } from './ramp.ts';
import { standardGravity } from './thigh-signals.ts';
import type { ThighState } from './thigh-state.ts';

/** A number in [-1, 1) that depends on whole numbers alone. */
function hashed(seed: number, index: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}

/**
 * Random shaking of the hip, as by a road: random values at a fixed rate, joined smoothly. The same at any order of
 * evaluation.
 */
export class Vibration implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  readonly slow = false;
  readonly #peak: number;
  readonly #valuesHz: number;
  readonly #seed: number;
  readonly #ramp: Ramp;

  /**
   * @param rmsG root mean square of each world axis, about
   * @param valuesHz random values per second; holds frequencies up to about half of it
   * @param seed a 32-bit whole number
   */
  constructor(startS: number, endS: number, rmsG: number, valuesHz: number, seed: number) {
    this.startS = startS;
    this.endS = endS;
    // The mean square of a uniform number in [-1, 1] is 1/3.
    this.#peak = rmsG * standardGravity * Math.sqrt(3);
    this.#valuesHz = valuesHz;
    this.#seed = seed | 0;
    this.#ramp = new Ramp(startS, endS, 1);
  }

  addTo(timeS: number, state: ThighState): void {
    this.#ramp.update(timeS);
    const place = (timeS - this.startS) * this.#valuesHz;
    const index = Math.floor(place);
    const share = minimumJerkPosition(place - index);
    const size = this.#ramp.value * this.#peak;
    const at = (axis: number): number => {
      const before = hashed(this.#seed, 3 * index + axis);
      return size * (before + share * (hashed(this.#seed, 3 * index + 3 + axis) - before));
    };
    state.hipForward += at(0);
    state.hipUp += at(1);
    state.hipRight += at(2);
  }
}
