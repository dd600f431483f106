import { atan2, quickAcos } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import { LowPassAxes } from '../low-pass-axes.ts';
import type { ThighSecond } from '../thigh-second.ts';

/** Samples that stay readable: 41 s, a power of two. */
const size = 1024;
const mask = size - 1;
/** Swings faster than this are not changes of posture. */
const postureHz = 1.5;
/** Delay of the second-order filter at low frequencies: sqrt(2) / (2 pi cut-off). */
const postureDelaySamples = Math.round((Math.SQRT2 / (2 * Math.PI * postureHz)) * gridRateHz);
const degrees = 180 / Math.PI;

/** Sums over samples, g and g2: see `ThighTrack.addUp`. */
export interface ForceSums {
  force: number;
  down: number;
  front: number;
  right: number;
  squares: number;
}

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
  readonly #force = new Float64Array(size);
  readonly #down = new Float64Array(size);
  readonly #front = new Float64Array(size);
  readonly #right = new Float64Array(size);
  readonly #cosine = new Float64Array(size);
  readonly #filter = new LowPassAxes(2, postureHz);
  readonly #slow = {
    down: new Float64Array(gridRateHz),
    front: new Float64Array(gridRateHz),
    right: new Float64Array(gridRateHz),
  };

  /** Begins a stretch as if the thigh had always been held as in this second's first sample. */
  restart({ startMs, down, front, right }: ThighSecond): void {
    this.#originMs = startMs;
    this.end = 0;
    this.#rawEnd = 0;
    this.#filter.reset(down[0], front[0], right[0]);
  }

  push(second: ThighSecond): void {
    this.#filter.run(second, this.#slow, 0);
    const { down, front, right } = second;
    const { down: slowDown, front: slowFront, right: slowRight } = this.#slow;
    const rawFrom = this.#rawEnd;
    const slowFrom = rawFrom - postureDelaySamples;
    for (let i = 0; i < gridRateHz; i++) {
      const x = down[i];
      const y = front[i];
      const z = right[i];
      this.#force[(rawFrom + i) & mask] = Math.sqrt(x * x + y * y + z * z);
      const slowX = slowDown[i];
      const slowY = slowFront[i];
      const slowZ = slowRight[i];
      const force = Math.sqrt(slowX * slowX + slowY * slowY + slowZ * slowZ);
      const at = (slowFrom + i) & mask;
      this.#down[at] = slowX;
      this.#front[at] = slowY;
      this.#right[at] = slowZ;
      this.#cosine[at] = force > 0 ? Math.max(-1, Math.min(1, -slowX / force)) : 1;
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
    return this.#cosine[sample & mask];
  }

  /** Angle between the thigh and the vertical, deg. */
  inclinationDeg(sample: number): number {
    return degrees * quickAcos(this.cosine(sample));
  }

  /** The same of some samples in a row. */
  inclinationsDeg(from: number, to: number): Float64Array {
    const angles = new Float64Array(to - from);
    for (let i = 0; i < angles.length; i++) angles[i] = this.inclinationDeg(from + i);
    return angles;
  }

  /** Where the thigh leans: 0 to the front, 90 to either side, 180 to the back, deg. */
  sidewaysDeg(sample: number): number {
    return Math.abs(degrees * atan2(this.right(sample), this.front(sample)));
  }

  /** Sums over some samples: the size of the force, its slow parts, and the squares of all; see `ForceSums`. */
  addUp(from: number, to: number, sums: ForceSums): void {
    let force = 0;
    let down = 0;
    let front = 0;
    let right = 0;
    let squares = 0;
    for (let i = from; i < to; i++) {
      const at = i & mask;
      const f = this.#force[at];
      const x = this.#down[at];
      const y = this.#front[at];
      const z = this.#right[at];
      force += f;
      down += x;
      front += y;
      right += z;
      squares += f * f + x * x + y * y + z * z;
    }
    sums.force = force;
    sums.down = down;
    sums.front = front;
    sums.right = right;
    sums.squares = squares;
  }
}
