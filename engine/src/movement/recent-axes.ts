import { gridRateHz } from '../recording/index.ts';
import { LowPassAxes } from './low-pass-axes.ts';
import type { ThighSecond } from './thigh-second.ts';

/** How many times what is kept the buffer holds: the larger, the rarer it is moved to the front. */
const roomFactor = 8;

/**
 * The last seconds of the three thigh axes, low-passed. Samples are valid in [end - held, end); what is older than
 * `keptS` may be gone.
 *
 * @example
 * const recent = new RecentAxes(5, 4, 5);
 * recent.push(second); // recent.down[recent.end - 1] is the newest sample
 */
export class RecentAxes {
  readonly down: Float64Array;
  readonly front: Float64Array;
  readonly right: Float64Array;
  /** One past the newest sample. */
  end: number;
  /** Samples since the last restart, at most those of `keptS`. */
  held = 0;
  readonly #kept: number;
  readonly #filter: LowPassAxes;

  /**
   * @param keptS seconds that stay readable
   * @param order of the Butterworth low-pass, even
   * @param cutoffHz of the low-pass
   */
  constructor(keptS: number, order: number, cutoffHz: number) {
    this.#kept = keptS * gridRateHz;
    this.end = this.#kept;
    this.down = new Float64Array(roomFactor * this.#kept);
    this.front = new Float64Array(roomFactor * this.#kept);
    this.right = new Float64Array(roomFactor * this.#kept);
    this.#filter = new LowPassAxes(order, cutoffHz);
  }

  /** After a gap: the filters settle on the first sample of the second to come. */
  restart({ down, front, right }: ThighSecond): void {
    this.held = 0;
    this.#filter.reset(down[0], front[0], right[0]);
  }

  push(second: ThighSecond): void {
    if (this.end + gridRateHz > this.down.length) this.#moveToFront();
    this.#filter.run(second, this, this.end);
    this.end += gridRateHz;
    this.held = Math.min(this.#kept, this.held + gridRateHz);
  }

  #moveToFront(): void {
    for (const axis of [this.down, this.front, this.right])
      axis.copyWithin(0, this.end - this.#kept, this.end);
    this.end = this.#kept;
  }
}
