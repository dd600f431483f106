/** Between which times, seconds since 1970 by the sensor's clock, the times of records are believed. */
export interface ClockWindow {
  from: number;
  to: number;
}

/**
 * Says when the samples of a record start, from the whole second that stands in the record. Times never go back: if
 * the clock does, what follows is moved behind what came before, until the clock jumps forward again.
 */
export class SecondClock {
  /** When the record after the last is expected, UTC ms; `NaN` before the first. */
  nextMs = Number.NaN;
  /** How far times given are ahead of the clock, ms. */
  shiftMs = 0;
  /** The time of the last record placed was not believed: it follows the one before it. */
  isImplausible = false;
  /** The last record placed was earlier than the one before it. */
  hasJumpedBack = false;
  readonly #window: ClockWindow;
  readonly #startSeconds: number;
  readonly #offsetMs: number;

  /**
   * @param startSeconds time of the first record
   * @param offsetMs how far the clock is ahead of UTC
   */
  constructor(window: ClockWindow, startSeconds: number, offsetMs: number) {
    this.#window = window;
    this.#startSeconds = startSeconds;
    this.#offsetMs = offsetMs;
  }

  /** All that the clock knows between two records. */
  state(): Pick<SecondClock, 'nextMs' | 'shiftMs'> {
    const { nextMs, shiftMs } = this;
    return { nextMs, shiftMs };
  }

  /** Goes on with what another clock knew. */
  restore({ nextMs, shiftMs }: Pick<SecondClock, 'nextMs' | 'shiftMs'>): void {
    this.nextMs = nextMs;
    this.shiftMs = shiftMs;
  }

  /**
   * When the samples of a record start, UTC ms.
   *
   * @param seconds the time in the record
   * @param following the time in the next record with samples, `NaN` if it is not known
   * @param isLast there is no next record
   */
  place(seconds: number, following: number, isLast: boolean): number {
    this.isImplausible = false;
    this.hasJumpedBack = false;
    const startMs = this.#place(seconds, following, isLast);
    this.nextMs = startMs + 1000;
    return startMs;
  }

  #place(seconds: number, following: number, isLast: boolean): number {
    const { nextMs } = this;
    if (Number.isNaN(nextMs)) {
      this.isImplausible = seconds !== this.#startSeconds;
      return this.#utcMs(this.#startSeconds);
    }
    const jumpMs = this.#utcMs(seconds) - nextMs;
    if (jumpMs === 0) return nextMs;
    // If the next goes on as if nothing had happened, only this one is wrong.
    const goesOn = this.#utcMs(following) === nextMs + 1000;
    const { from, to } = this.#window;
    if (goesOn || (isLast && jumpMs < 0) || !(seconds >= from && seconds <= to)) {
      this.isImplausible = true;
      return nextMs;
    }
    if (jumpMs < 0) {
      this.hasJumpedBack = true;
      this.shiftMs -= jumpMs;
      return nextMs;
    }
    const takenBackMs = Math.min(this.shiftMs, jumpMs);
    this.shiftMs -= takenBackMs;
    return nextMs + jumpMs - takenBackMs;
  }

  #utcMs(seconds: number): number {
    return seconds * 1000 - this.#offsetMs + this.shiftMs;
  }
}
