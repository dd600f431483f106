import type { BlockBuffer } from './block-buffer.ts';

/** What the times that a {@link SampleClock} gives depend on. */
export interface SampleClockState {
  shiftMs: number;
  endOfLastRunMs: number;
  startOfRunMs: number;
  lastMs: number;
  pointIndex: number;
  pointMs: number;
  msPerSample: number;
  nominalMsPerSample: number;
}

/**
 * Gives samples their times from time points ("sample number 125 of this run was taken at 9:03:38.107"): straight
 * lines between the points, the first and the last line drawn on to the ends of the run. A time point is exact to
 * the sensor's clock, while its oscillator runs up to a few percent fast or slow, so the lines and not the nominal
 * rate say how far apart samples are.
 *
 * Times always increase. A run that would start before the end of the one before it, because the clock was set back,
 * is moved behind it, and so are the runs after it until the clock jumps forward again.
 */
export class SampleClock {
  /** How far this run was moved to start behind the one before it, ms. */
  movedMs = 0;
  /** How far the clock lies behind the times given, ms. */
  shiftMs = 0;
  /** Time of the last sample of the run before; `NaN` in the first. */
  endOfLastRunMs = Number.NaN;
  /** Time of the first sample of this run; `NaN` until known. */
  startOfRunMs = Number.NaN;
  /** Time of the last sample timed so far. */
  #lastMs = Number.NaN;
  readonly #buffer: BlockBuffer;
  readonly #startMs: number;
  readonly #largestDrift: number;
  /** Last point that lines are drawn from; `NaN` index before the first. */
  #pointIndex = Number.NaN;
  #pointMs = Number.NaN;
  #msPerSample = 0;
  #nominalMsPerSample = 0;

  /**
   * @param startMs when the recording starts, used if the first run has no time point
   * @param largestDrift how far the sensor's rate may be from the nominal one, as a share of it; default 0.05
   */
  constructor(buffer: BlockBuffer, startMs: number, largestDrift = 0.05) {
    this.#buffer = buffer;
    this.#startMs = startMs;
    this.#largestDrift = largestDrift;
  }

  /** What the times to come depend on. */
  state(): SampleClockState {
    const { shiftMs, endOfLastRunMs, startOfRunMs } = this;
    return {
      shiftMs,
      endOfLastRunMs,
      startOfRunMs,
      lastMs: this.#lastMs,
      pointIndex: this.#pointIndex,
      pointMs: this.#pointMs,
      msPerSample: this.#msPerSample,
      nominalMsPerSample: this.#nominalMsPerSample,
    };
  }

  /** Goes on with what another clock knew. */
  restore(state: SampleClockState): void {
    this.shiftMs = state.shiftMs;
    this.endOfLastRunMs = state.endOfLastRunMs;
    this.startOfRunMs = state.startOfRunMs;
    this.#lastMs = state.lastMs;
    this.#pointIndex = state.pointIndex;
    this.#pointMs = state.pointMs;
    this.#msPerSample = state.msPerSample;
    this.#nominalMsPerSample = state.nominalMsPerSample;
  }

  /** Starts a run with samples nominally this far apart. */
  startRun(msPerSample: number): void {
    if (msPerSample !== this.#nominalMsPerSample) this.#msPerSample = msPerSample;
    this.#nominalMsPerSample = msPerSample;
    this.#pointIndex = Number.NaN;
    this.startOfRunMs = Number.NaN;
    this.endOfLastRunMs = this.#lastMs;
    this.#buffer.startRun();
  }

  /**
   * How far a time point lies after (positive) or before the time that the points before it lead one to expect, if
   * by more than the tolerance and the drift since the last point; otherwise 0.
   *
   * @param index sample of the run at which the time point holds
   * @param toleranceMs for example the time of a block
   */
  jumpMs(index: number, timeMs: number, toleranceMs: number): number {
    if (Number.isNaN(this.#pointIndex)) return 0;
    const expectedMs = (index - this.#pointIndex) * this.#msPerSample;
    const jump = timeMs + this.shiftMs - this.#pointMs - expectedMs;
    return Math.abs(jump) > toleranceMs + this.#largestDrift * Math.abs(expectedMs) ? jump : 0;
  }

  /** A forward jump of the clock first takes back earlier jumps backwards. */
  takeBackShift(jumpMs: number): void {
    this.shiftMs = Math.max(0, this.shiftMs - Math.max(0, jumpMs));
  }

  /** Adds a time point at sample `index` of the run, and times the samples before it. */
  addTimePoint(index: number, timeMs: number): void {
    const ms = timeMs + this.shiftMs;
    if (Number.isNaN(this.#pointIndex)) {
      this.#pointIndex = index;
      this.#pointMs = ms;
      return;
    }
    const samples = index - this.#pointIndex;
    const slope = (ms - this.#pointMs) / samples;
    // Points too close together to give a rate: wait for the next.
    if (!(samples > 0 && slope > this.#nominalMsPerSample / 2 && slope < this.#nominalMsPerSample * 2))
      return;
    // A point may lie ahead of the samples read so far: those before it are on the line that led to it.
    if (!Number.isNaN(this.startOfRunMs)) this.#lineTo(this.#pointIndex);
    this.#msPerSample = slope;
    this.#lineTo(index);
    // The first line may have moved the run.
    this.#pointMs += samples * slope;
    this.#pointIndex = index;
  }

  /** Times all samples in the buffer, drawing on the last line: at the end of a run, or where time points fail. */
  timeRest(): void {
    const { runIndex, count } = this.#buffer;
    if (count === 0) return;
    if (Number.isNaN(this.#pointIndex)) {
      this.#pointIndex = 0;
      this.#pointMs = Number.isNaN(this.endOfLastRunMs)
        ? this.#startMs
        : this.endOfLastRunMs + this.#msPerSample;
    }
    const end = runIndex + count;
    this.#lineTo(end);
    if (end <= this.#pointIndex) return;
    this.#pointMs += (end - this.#pointIndex) * this.#msPerSample;
    this.#pointIndex = end;
  }

  /** Times the samples in the buffer up to sample `index` of the run on the current line. */
  #lineTo(index: number): void {
    const buffer = this.#buffer;
    const { timeMs, runIndex } = buffer;
    if (Number.isNaN(this.startOfRunMs)) this.#begin();
    const until = Math.min(buffer.count, index - runIndex);
    const pointSlot = this.#pointIndex - runIndex;
    const pointMs = this.#pointMs;
    const msPerSample = this.#msPerSample;
    for (let slot = buffer.timed; slot < until; slot++)
      timeMs[slot] = pointMs + (slot - pointSlot) * msPerSample;
    buffer.timed = Math.max(buffer.timed, until);
    if (until > 0) this.#lastMs = timeMs[until - 1]!;
  }

  /** Sets the start of the run on the current line, behind the run before it. */
  #begin(): void {
    const startMs = this.#pointMs - this.#pointIndex * this.#msPerSample;
    const earliestMs = this.endOfLastRunMs + this.#msPerSample;
    const overlapMs = startMs < earliestMs ? earliestMs - startMs : 0;
    this.#pointMs += overlapMs;
    this.shiftMs += overlapMs;
    this.startOfRunMs = startMs + overlapMs;
    this.movedMs = overlapMs;
  }
}
