import { sineCosine } from '../../number/index.ts';
import type { PeriodicCurve } from './periodic-curve.ts';

/**
 * Reads periodic curves at a phase that runs unevenly, times a gain that changes: value, rate and acceleration of
 * gain x curve(phase), by the product rule. One sine and cosine serve all harmonics of all curves.
 */
export class Oscillator {
  value = 0;
  rate = 0;
  acceleration = 0;
  readonly #first = new Float64Array(2);
  readonly #cosines: Float64Array;
  readonly #sines: Float64Array;
  #phaseRate = 0;
  #phaseAcceleration = 0;
  #gain = 0;
  #gainRate = 0;
  #gainAcceleration = 0;

  /** @param harmonics as many as the longest curve has */
  constructor(harmonics: number) {
    this.#cosines = new Float64Array(harmonics);
    this.#sines = new Float64Array(harmonics);
  }

  /** @param phase cycles; its rate in cycles/s */
  setPhase(phase: number, rate: number, acceleration: number): void {
    this.#phaseRate = rate;
    this.#phaseAcceleration = acceleration;
    sineCosine(2 * Math.PI * (phase - Math.floor(phase)), this.#first);
    const sine = this.#first[0]!;
    const cosine = this.#first[1]!;
    let s = sine;
    let c = cosine;
    for (let n = 0; n < this.#cosines.length; n++) {
      this.#cosines[n] = c;
      this.#sines[n] = s;
      const next = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = next;
    }
  }

  setGain(gain: number, rate: number, acceleration: number): void {
    this.#gain = gain;
    this.#gainRate = rate;
    this.#gainAcceleration = acceleration;
  }

  /** Sets `value`, `rate` and `acceleration` to those of gain x curve. */
  read(curve: PeriodicCurve): void {
    let value = curve.mean;
    let first = 0;
    let second = 0;
    const { cosines, sines } = curve;
    for (let n = 0; n < cosines.length; n++) {
      const order = 2 * Math.PI * (n + 1);
      const even = cosines[n]! * this.#cosines[n]! + sines[n]! * this.#sines[n]!;
      const odd = sines[n]! * this.#cosines[n]! - cosines[n]! * this.#sines[n]!;
      value += even;
      first += order * odd;
      second -= order * order * even;
    }
    const rate = first * this.#phaseRate;
    const acceleration = second * this.#phaseRate * this.#phaseRate + first * this.#phaseAcceleration;
    this.value = this.#gain * value;
    this.rate = this.#gainRate * value + this.#gain * rate;
    this.acceleration =
      this.#gainAcceleration * value + 2 * this.#gainRate * rate + this.#gain * acceleration;
  }
}
