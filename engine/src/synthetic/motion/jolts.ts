import { sineCosine } from '../../number/index.ts';
import type { MotionPart } from './motion-part.ts';
import { standardGravity } from './thigh-signals.ts';
import type { ThighState } from './thigh-state.ts';

/** A knock that reaches the thigh, such as a heel strike: its size along the world's axes, in g. */
export interface Jolt {
  timeS: number;
  forwardG: number;
  upG: number;
  rightG: number;
}

/** How the body rings after a knock. */
export interface Ringing {
  frequencyHz: number;
  /** After which nothing is left, seconds. */
  durationS: number;
}

/**
 * Knocks as decaying oscillations of the hip's acceleration: sin(2 pi f t) (1 - t/T)^2, continuous at its start,
 * smooth at its end.
 */
export class Jolts implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  readonly slow = false;
  readonly #jolts: readonly Jolt[];
  readonly #ringing: Ringing;
  readonly #turn = new Float64Array(2);
  #oldest = 0;

  /** @param jolts at least one, in increasing time */
  constructor(jolts: readonly Jolt[], ringing: Ringing) {
    this.#jolts = jolts;
    this.#ringing = ringing;
    this.startS = jolts[0]!.timeS;
    this.endS = jolts.at(-1)!.timeS + ringing.durationS;
  }

  addTo(timeS: number, state: ThighState): void {
    const jolts = this.#jolts;
    const { frequencyHz, durationS } = this.#ringing;
    if (this.#oldest > 0 && timeS < jolts[this.#oldest - 1]!.timeS + durationS) this.#oldest = 0;
    while (this.#oldest < jolts.length && jolts[this.#oldest]!.timeS + durationS <= timeS) this.#oldest++;
    for (let i = this.#oldest; i < jolts.length; i++) {
      const jolt = jolts[i]!;
      const since = timeS - jolt.timeS;
      if (since <= 0) return;
      sineCosine(2 * Math.PI * frequencyHz * since, this.#turn);
      const left = 1 - since / durationS;
      const size = standardGravity * this.#turn[0]! * left * left;
      state.hipForward += size * jolt.forwardG;
      state.hipUp += size * jolt.upG;
      state.hipRight += size * jolt.rightG;
    }
  }
}
