import { type GridSecond, gridRateHz } from '../recording/index.ts';
import type { Frame } from './frame.ts';

/**
 * What a gyroscope measured about the thigh's axis to the right, deg/s: positive where the knee comes up in front. A
 * second of angular velocity has to be pushed here before that of acceleration is taken.
 *
 * @example
 * const rate = new MediolateralRate(frame);
 * await recording.pass({
 *   onTurn: (second) => rate.push(second),
 *   onSecond: (second) => transitions.push(toThigh(second), rate.take(second.startMs)),
 * });
 */
export class MediolateralRate {
  readonly #waiting: { startMs: number; degS: Float64Array }[] = [];
  readonly #right: readonly number[];

  constructor({ rotation: [, , right] }: Frame) {
    this.#right = right;
  }

  /** @param second of angular velocity along the axes of the sensor, deg/s */
  push({ startMs, x, y, z }: GridSecond): void {
    const right = this.#right;
    const degS = new Float64Array(gridRateHz);
    for (let i = 0; i < gridRateHz; i++) degS[i] = right[0] * x[i] + right[1] * y[i] + right[2] * z[i];
    this.#waiting.push({ startMs, degS });
  }

  /** The 25 bins of a second, null where the gyroscope measured nothing; what is older is forgotten. */
  take(startMs: number): Float64Array | null {
    while (this.#waiting.length > 0 && this.#waiting[0].startMs < startMs) this.#waiting.shift();
    return this.#waiting[0]?.startMs === startMs ? this.#waiting.shift()!.degS : null;
  }
}
