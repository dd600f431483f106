import { inclinationDeg } from '../posture.ts';
import type { ThighSecond } from '../thigh-second.ts';

/**
 * Keeps ENMO, MAD and inclination of each second of a recording: twelve bytes a second, so only where they are asked
 * for.
 *
 * @example
 * const epochs = new EpochIntensity(startMs, 604_800);
 * const intensity = new IntensityStream({ timezone: 'UTC', unworn, epochs });
 * // ... push seconds ...
 * epochs.enmoG[120]; // 0.021
 */
export class EpochIntensity {
  /** Mean ENMO of each second, g; NaN without samples. */
  readonly enmoG: Float32Array;
  /** MAD of the 5 s of the clock in which each second lies, g; NaN without samples. */
  readonly madG: Float32Array;
  /** Angle between the thigh and the vertical, deg; NaN without samples. */
  readonly inclinationDeg: Float32Array;
  readonly #startMs: number;

  /**
   * @param startMs UTC milliseconds of the first second, a whole second
   * @param epochs seconds from the first to the last sample
   */
  constructor(startMs: number, epochs: number) {
    this.#startMs = startMs;
    this.enmoG = new Float32Array(epochs).fill(Number.NaN);
    this.madG = new Float32Array(epochs).fill(Number.NaN);
    this.inclinationDeg = new Float32Array(epochs).fill(Number.NaN);
  }

  /** @param lengthG length of the acceleration at each sample of the second, g */
  pushSecond(second: ThighSecond, lengthG: Float64Array): void {
    const at = (second.startMs - this.#startMs) / 1000;
    let above = 0;
    for (const length of lengthG) if (length > 1) above += length - 1;
    this.enmoG[at] = above / lengthG.length;
    this.inclinationDeg[at] = inclinationDeg({
      down: mean(second.down),
      front: mean(second.front),
      right: mean(second.right),
    });
  }

  closeEpoch(epochMs: number, epochS: number, madG: number): void {
    const from = (epochMs - this.#startMs) / 1000;
    for (let at = Math.max(0, from); at < Math.min(from + epochS, this.madG.length); at++)
      if (!Number.isNaN(this.enmoG[at])) this.madG[at] = madG;
  }
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
