import { BlockBuffer, type BlockBufferState } from './block-buffer.ts';
import type { Gap, SampleBlock } from './recording.ts';
import { SampleClock, type SampleClockState } from './sample-clock.ts';

// A block is given out once it has this many samples.
const blockSamples = 8192;
// Samples may wait for the time points after them; beyond this room they are timed without.
const bufferSamples = 2 * blockSamples;

/** All that {@link SampleRuns} hold, without the gaps so far. */
export interface SampleRunsState {
  buffer: BlockBufferState;
  clock: SampleClockState;
  samples: number;
  hasStarted: boolean;
  reason: string | null;
  periodMs: number;
}

/**
 * Collects samples in runs, stretches without a gap, has them timed by the time points of the sensor's clock, and
 * gives them out in blocks. A reader appends samples to `buffer`, tells the time points it knows to `clock`, and calls
 * `added`.
 */
export class SampleRuns {
  readonly buffer = new BlockBuffer(bufferSamples, false);
  readonly clock: SampleClock;
  readonly gaps: Gap[] = [];
  /** Samples of the run so far. */
  samples = 0;
  hasStarted = false;
  /** Called where a run was moved behind the one before it, because the clock went back. */
  readonly #onMoved: () => void;
  readonly #mostAdded: number;
  /** Why this run is apart from the one before; null once that is told, and for the first. */
  #reason: string | null = null;
  #periodMs = 0;

  /**
   * @param startMs when the recording starts, UTC ms, used if the first run has no time point
   * @param largestDrift how far the sensor's rate may be from the nominal one, as a share of it
   * @param mostAdded samples that are added at once
   * @param onMoved called where a run was moved behind the one before it, because the clock went back
   */
  constructor(startMs: number, largestDrift: number, mostAdded: number, onMoved: () => void) {
    this.clock = new SampleClock(this.buffer, startMs, largestDrift);
    this.#mostAdded = mostAdded;
    this.#onMoved = onMoved;
  }

  /** All that is held, between two blocks. */
  state(): SampleRunsState {
    return {
      buffer: this.buffer.state(),
      clock: this.clock.state(),
      samples: this.samples,
      hasStarted: this.hasStarted,
      reason: this.#reason,
      periodMs: this.#periodMs,
    };
  }

  /** Goes on with what others held. */
  restore(state: SampleRunsState): void {
    this.buffer.restore(state.buffer);
    this.clock.restore(state.clock);
    this.samples = state.samples;
    this.hasStarted = state.hasStarted;
    this.#reason = state.reason;
    this.#periodMs = state.periodMs;
  }

  /** Ends the run and starts another, of samples nominally this far apart. */
  *start(reason: string | null, periodMs: number): Generator<SampleBlock> {
    yield* this.end();
    this.#reason = this.hasStarted ? reason : null;
    this.hasStarted = true;
    this.#periodMs = periodMs;
    this.samples = 0;
    this.clock.startRun(periodMs);
  }

  /** Samples have been appended to the buffer, and their time point given. */
  *added(samples: number): Generator<SampleBlock> {
    this.samples += samples;
    if (this.buffer.count > bufferSamples - this.#mostAdded) this.clock.timeRest();
    if (this.buffer.timed >= blockSamples) yield* this.#give();
  }

  /** Gives out what is left of the run. */
  *end(): Generator<SampleBlock> {
    this.clock.timeRest();
    if (this.buffer.timed > 0) yield* this.#give();
  }

  /** The timed samples; with the first of a run its gap is noted. */
  *#give(): Generator<SampleBlock> {
    const reason = this.#reason;
    this.#reason = null;
    const { endOfLastRunMs, startOfRunMs, movedMs } = this.clock;
    if (reason !== null && movedMs > this.#periodMs) this.#onMoved();
    // A run may follow the one before it without a hole.
    const hasGap = reason !== null && startOfRunMs - endOfLastRunMs > 1.5 * this.#periodMs;
    if (hasGap) this.gaps.push({ startMs: endOfLastRunMs, endMs: startOfRunMs, reason });
    yield this.buffer.block(hasGap);
    this.buffer.drop();
  }
}
