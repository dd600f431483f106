import { acos, atan2 } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import { LowPass } from '../low-pass.ts';
import type { ThighSecond } from '../thigh-second.ts';

/** Samples that stay readable: 41 s, a power of two. */
const size = 1024;
const mask = size - 1;
/** Swings faster than this are not changes of posture. */
const postureHz = 1.5;
/** Delay of the second-order filter at low frequencies: sqrt(2) / (2 pi cut-off). */
const postureDelaySamples = Math.round((Math.SQRT2 / (2 * Math.PI * postureHz)) * gridRateHz);
const degrees = 180 / Math.PI;

/**
 * The last 41 s of a thigh: how it is held, and the size of the force on it. Samples are counted from the start of the
 * stretch; the slow (low-passed) values of a sample are those of the same moment as the raw one.
 *
 * @example
 * const track = new ThighTrack();
 * track.restart(second);
 * track.push(second);
 * track.inclinationDeg(track.end - 1); // 4.2
 */
export class ThighTrack {
  /** One past the newest sample of which everything is known. */
  end = 0;
  #rawEnd = 0;
  #originMs = 0;
  readonly #force = new Float32Array(size);
  readonly #down = new Float32Array(size);
  readonly #front = new Float32Array(size);
  readonly #right = new Float32Array(size);
  readonly #filters = [new LowPass(2, postureHz), new LowPass(2, postureHz), new LowPass(2, postureHz)];
  readonly #slow = [0, 1, 2].map(() => new Float64Array(gridRateHz));

  /** Begins a stretch as if the thigh had always been held as in this second's first sample. */
  restart({ startMs, down, front, right }: ThighSecond): void {
    this.#originMs = startMs;
    this.end = 0;
    this.#rawEnd = 0;
    this.#filters[0].reset(down[0]);
    this.#filters[1].reset(front[0]);
    this.#filters[2].reset(right[0]);
  }

  push({ down, front, right }: ThighSecond): void {
    const [slowDown, slowFront, slowRight] = this.#slow;
    this.#filters[0].run(down, slowDown, 0);
    this.#filters[1].run(front, slowFront, 0);
    this.#filters[2].run(right, slowRight, 0);
    for (let i = 0; i < gridRateHz; i++) {
      const x = down[i];
      const y = front[i];
      const z = right[i];
      this.#force[(this.#rawEnd + i) & mask] = Math.sqrt(x * x + y * y + z * z);
      const at = (this.#rawEnd + i - postureDelaySamples) & mask;
      this.#down[at] = slowDown[i];
      this.#front[at] = slowFront[i];
      this.#right[at] = slowRight[i];
    }
    this.#rawEnd += gridRateHz;
    this.end = this.#rawEnd - postureDelaySamples;
  }

  /** The first sample that is still readable. */
  get from(): number {
    return Math.max(0, this.#rawEnd - size + postureDelaySamples);
  }

  /** UTC milliseconds of a sample. */
  timeMs(sample: number): number {
    return this.#originMs + (sample / gridRateHz) * 1000;
  }

  /** Size of the force on the sensor, g. */
  forceG(sample: number): number {
    return this.#force[sample & mask];
  }

  /** The slow force along the thigh, g; -1 standing. */
  down(sample: number): number {
    return this.#down[sample & mask];
  }

  /** The slow force to the front, g. */
  front(sample: number): number {
    return this.#front[sample & mask];
  }

  /** The slow force to the right, g. */
  right(sample: number): number {
    return this.#right[sample & mask];
  }

  /** Size of the slow force, g. */
  slowForceG(sample: number): number {
    const down = this.down(sample);
    const front = this.front(sample);
    const right = this.right(sample);
    return Math.sqrt(down * down + front * front + right * right);
  }

  /** Cosine of the inclination. */
  cosine(sample: number): number {
    const force = this.slowForceG(sample);
    return force > 0 ? Math.max(-1, Math.min(1, -this.down(sample) / force)) : 1;
  }

  /** Angle between the thigh and the vertical, deg. */
  inclinationDeg(sample: number): number {
    return degrees * acos(this.cosine(sample));
  }

  /** Where the thigh leans: 0 to the front, 90 to either side, 180 to the back, deg. */
  sidewaysDeg(sample: number): number {
    return Math.abs(degrees * atan2(this.right(sample), this.front(sample)));
  }

  /** How much the force varies in size and direction over some samples, standard deviation in g. */
  variationG(from: number, to: number): number {
    const values = [this.forceG, this.down, this.front, this.right];
    let squares = 0;
    for (const value of values) {
      let sum = 0;
      for (let i = from; i < to; i++) sum += value.call(this, i);
      const mean = sum / (to - from);
      for (let i = from; i < to; i++) squares += (value.call(this, i) - mean) ** 2;
    }
    return Math.sqrt(squares / (to - from));
  }
}
