import { minimumJerkAcceleration } from './minimum-jerk.ts';
import type { MotionPart } from './motion-part.ts';
import type { ThighState } from './thigh-state.ts';

/** The hip moves to another place, minimum-jerk, while the thigh keeps its angles: metres along the world's axes. */
export class HipShift implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  readonly slow = true;
  readonly #forwardM: number;
  readonly #upM: number;
  readonly #rightM: number;

  constructor(startS: number, endS: number, forwardM: number, upM: number, rightM: number) {
    this.startS = startS;
    this.endS = endS;
    this.#forwardM = forwardM;
    this.#upM = upM;
    this.#rightM = rightM;
  }

  addTo(timeS: number, state: ThighState): void {
    const duration = this.endS - this.startS;
    if (timeS <= this.startS || timeS >= this.endS) return;
    const acceleration = minimumJerkAcceleration((timeS - this.startS) / duration) / (duration * duration);
    state.hipForward += this.#forwardM * acceleration;
    state.hipUp += this.#upM * acceleration;
    state.hipRight += this.#rightM * acceleration;
  }
}
