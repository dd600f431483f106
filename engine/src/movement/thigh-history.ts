import { gridRateHz } from '../recording/index.ts';
import type { ThighSecond } from './thigh-second.ts';

/** Some samples in a row, copied. */
export interface ThighStretch {
  /** Number of the first sample since the recording or a gap began. */
  from: number;
  /** g, one value a sample. */
  down: Float64Array;
  front: Float64Array;
  right: Float64Array;
  /** Angular velocity about the axis to the right, deg/s; `NaN` where no gyroscope measured it. */
  turnDegS: Float64Array;
}

/**
 * The last seconds of a thigh as measured, without a filter. Samples are numbered from the last restart on.
 *
 * @example
 * const history = new ThighHistory(20);
 * history.push(second, null);
 * history.stretch(0, 25).down; // the first second
 */
export class ThighHistory {
  /** One past the newest sample. */
  end = 0;
  readonly #kept: number;
  readonly #down: Float64Array;
  readonly #front: Float64Array;
  readonly #right: Float64Array;
  readonly #turnDegS: Float64Array;

  /** @param keptS whole seconds that stay readable */
  constructor(keptS: number) {
    this.#kept = keptS * gridRateHz;
    this.#down = new Float64Array(this.#kept);
    this.#front = new Float64Array(this.#kept);
    this.#right = new Float64Array(this.#kept);
    this.#turnDegS = new Float64Array(this.#kept);
  }

  /** After a gap: what was before it can't be read any more. */
  restart(): void {
    this.end = 0;
  }

  push({ down, front, right }: ThighSecond, turnDegS: Float64Array | null): void {
    const at = this.end % this.#kept;
    for (let i = 0; i < gridRateHz; i++) {
      this.#down[at + i] = down[i];
      this.#front[at + i] = front[i];
      this.#right[at + i] = right[i];
      this.#turnDegS[at + i] = turnDegS ? turnDegS[i] : Number.NaN;
    }
    this.end += gridRateHz;
  }

  /** Samples from one number to another, as far as they are still there. */
  stretch(from: number, to: number): ThighStretch {
    const first = Math.max(0, this.end - this.#kept, from);
    const count = Math.max(0, Math.min(to, this.end) - first);
    const copy = (axis: Float64Array): Float64Array => {
      const values = new Float64Array(count);
      for (let i = 0; i < count; i++) values[i] = axis[(first + i) % this.#kept];
      return values;
    };
    return {
      from: first,
      down: copy(this.#down),
      front: copy(this.#front),
      right: copy(this.#right),
      turnDegS: copy(this.#turnDegS),
    };
  }
}
