import { type GridSecond, gridRateHz } from '../recording/index.ts';
import type { FramePart } from './find-frames.ts';
import { partAt } from './part-at.ts';

/**
 * What a gyroscope measured about the thigh's axis to the right, deg/s: positive where the knee comes up in front. A
 * second of angular velocity has to be pushed here before that of acceleration is taken.
 *
 * @example
 * const rate = new MediolateralRate(findFrames(worn));
 * await recording.pass({
 *   onTurn: (second) => rate.push(second),
 *   onSecond: (second) => transitions.push(toThigh(second), rate.take(second.startMs)),
 * });
 */
export class MediolateralRate {
  readonly #waiting: { startMs: number; degS: Float64Array }[] = [];
  readonly #parts: readonly FramePart[];

  /** @param parts of the recording, each with its frame */
  constructor(parts: readonly FramePart[]) {
    this.#parts = parts;
  }

  /** @param second of angular velocity along the axes of the sensor, deg/s */
  push({ startMs, x, y, z }: GridSecond): void {
    const [, , right] = this.#parts[partAt(this.#parts, startMs)].frame.rotation;
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
