import type { BlockBuffer } from '../block-buffer.ts';

/** All that a {@link CsvClock} knows. */
export interface CsvClockState {
  lastMs: number;
  shiftMs: number;
  waitingMs: number;
  isFirstGroup: boolean;
}

/**
 * Gives samples their times from the times of their rows. Rows that share a time, because times are rounded or
 * written once a second, are spread evenly up to the next.
 *
 * Times always increase: a run that would start before the end of the one before it is moved behind it, and so are
 * the runs after it until the clock jumps forward again.
 */
export class CsvClock {
  /** Time of the last sample timed so far; `NaN` before the first. */
  lastMs = Number.NaN;
  /** How far the times given are ahead of those of the rows, ms. */
  shiftMs = 0;
  readonly #buffer: BlockBuffer;
  readonly #periodMs: number;
  /** Time shared by the samples that wait for theirs, shifted. */
  #waitingMs = Number.NaN;
  #isFirstGroup = true;

  constructor(buffer: BlockBuffer, periodMs: number) {
    this.#buffer = buffer;
    this.#periodMs = periodMs;
  }

  /** All that the clock knows. */
  state(): CsvClockState {
    const { lastMs, shiftMs } = this;
    return { lastMs, shiftMs, waitingMs: this.#waitingMs, isFirstGroup: this.#isFirstGroup };
  }

  /** Goes on with what another clock knew. */
  restore(state: CsvClockState): void {
    this.lastMs = state.lastMs;
    this.shiftMs = state.shiftMs;
    this.#waitingMs = state.waitingMs;
    this.#isFirstGroup = state.isFirstGroup;
  }

  /** How far a row's time is after (positive) that of the row before; `NaN` at the start of a run. */
  step(timeMs: number): number {
    return timeMs + this.shiftMs - this.#waitingMs;
  }

  /** Starts a run with a row of this time. */
  startRun(timeMs: number): void {
    const earliestMs = this.lastMs + this.#periodMs;
    if (timeMs + this.shiftMs < earliestMs) this.shiftMs = earliestMs - timeMs;
    this.#waitingMs = timeMs + this.shiftMs;
    this.#isFirstGroup = true;
    this.#buffer.startRun();
  }

  /** The clock jumps forward by this much: takes back jumps backwards. */
  takeBackShift(jumpMs: number): void {
    this.shiftMs = Math.max(0, this.shiftMs - jumpMs);
  }

  /** The row to be appended next has this time, after all before it: times those that wait. */
  advance(timeMs: number): void {
    const nextMs = timeMs + this.shiftMs;
    const { timed, count } = this.#buffer;
    const waiting = count - timed;
    let startMs = this.#waitingMs;
    // The first of several rows that share a time may be any of them: the others say from where to count.
    if (this.#isFirstGroup && waiting > 1) startMs = Math.max(startMs, nextMs - waiting * this.#periodMs);
    this.#spread(startMs, (nextMs - startMs) / waiting);
    this.#waitingMs = nextMs;
    this.#isFirstGroup = false;
  }

  /**
   * A row of this time would be a jump back. If it follows well from the row before the last, it is the last that has
   * a wrong time: puts that one between them and returns true.
   */
  correctLast(timeMs: number, longestStepMs: number): boolean {
    const stepMs = timeMs + this.shiftMs - this.lastMs;
    const { timed, count } = this.#buffer;
    if (count - timed !== 1 || !(stepMs > 0 && stepMs <= longestStepMs)) return false;
    this.#waitingMs = this.lastMs + stepMs / 2;
    return true;
  }

  /** Times all samples that wait, a period apart: at the end of a run, or if too many share a time. */
  timeRest(): void {
    this.#spread(this.#waitingMs, this.#periodMs);
    this.#waitingMs = this.lastMs + this.#periodMs;
  }

  #spread(startMs: number, stepMs: number): void {
    const { timeMs, timed, count } = this.#buffer;
    for (let slot = timed; slot < count; slot++) timeMs[slot] = startMs + (slot - timed) * stepMs;
    if (count > timed) this.lastMs = timeMs[count - 1]!;
    this.#buffer.timed = count;
  }
}
