import { gridRateHz, Resampler, type SampleBlock } from '../recording/index.ts';
import type { Frame } from './frame.ts';

/**
 * What a gyroscope measured about the thigh's axis to the right, deg/s, on the grid of the acceleration: positive
 * where the knee comes up in front. A block of samples has to be pushed here before its acceleration is resampled.
 *
 * @example
 * const rate = new MediolateralRate(frame);
 * const resampler = new Resampler((second) => transitions.push(toThigh(second), rate.take(second.startMs)));
 * for await (const block of recording.blocks()) {
 *   rate.push(block);
 *   resampler.push(block);
 * }
 * rate.end();
 * resampler.end();
 */
export class MediolateralRate {
  readonly #waiting: { startMs: number; degS: Float64Array }[] = [];
  readonly #resampler: Resampler;

  constructor({ rotation: [, , right] }: Frame) {
    this.#resampler = new Resampler(({ startMs, x, y, z }) => {
      const degS = new Float64Array(gridRateHz);
      for (let i = 0; i < gridRateHz; i++) degS[i] = right[0] * x[i] + right[1] * y[i] + right[2] * z[i];
      this.#waiting.push({ startMs, degS });
    }, true);
  }

  push({ gyro, timeMs, count, gapBefore }: SampleBlock): void {
    if (gyro) this.#resampler.push({ ...gyro, timeMs, count, gapBefore });
  }

  /** Hands over the last second. */
  end(): void {
    this.#resampler.end();
  }

  /** The 25 bins of a second, null where the gyroscope measured nothing; what is older is forgotten. */
  take(startMs: number): Float64Array | null {
    while (this.#waiting.length > 0 && this.#waiting[0].startMs < startMs) this.#waiting.shift();
    return this.#waiting[0]?.startMs === startMs ? this.#waiting.shift()!.degS : null;
  }
}
