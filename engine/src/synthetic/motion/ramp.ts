import { minimumJerkAcceleration, minimumJerkPosition, minimumJerkVelocity } from './minimum-jerk.ts';

/** A gain that rises smoothly from 0 to 1 at the start of a stretch of time and falls back to 0 at its end. */
export class Ramp {
  value = 0;
  rate = 0;
  acceleration = 0;
  readonly startS: number;
  readonly endS: number;
  readonly #inS: number;
  readonly #outS: number;

  /** @param inS how long it rises; with `outS` no longer than the stretch, else both are shortened to fit */
  constructor(startS: number, endS: number, inS: number, outS = inS) {
    const fit = Math.min(1, (endS - startS) / (inS + outS));
    this.startS = startS;
    this.endS = endS;
    this.#inS = inS * fit;
    this.#outS = outS * fit;
  }

  update(timeS: number): void {
    const sinceStart = timeS - this.startS;
    const toEnd = this.endS - timeS;
    if (sinceStart <= 0 || toEnd <= 0) {
      this.#set(0, 1, 0);
    } else if (sinceStart < this.#inS) {
      this.#set(sinceStart / this.#inS, this.#inS, 1);
    } else if (toEnd < this.#outS) {
      this.#set(toEnd / this.#outS, this.#outS, -1);
    } else {
      this.#set(1, 1, 0);
    }
  }

  #set(u: number, durationS: number, direction: number): void {
    this.value = minimumJerkPosition(u);
    this.rate = (direction * minimumJerkVelocity(u)) / durationS;
    this.acceleration = minimumJerkAcceleration(u) / (durationS * durationS);
  }
}
