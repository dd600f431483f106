import type { MovementSetup, Movements } from '../movement/index.ts';
import type { Finding, Gap, GridSecond, RecordingHeader } from '../recording/index.ts';

/** What is wanted of a pass over a recording. */
export interface GridRequest {
  /** Gets each second of acceleration, g, in the order of time. It is reused: copy what you keep. */
  onSecond(second: GridSecond): void;
  /** To find transitions and repetitions on the way, where the recording is read. Default: none are looked for. */
  movements?: MovementSetup;
  /** Called between blocks; the pass waits for what it returns. */
  pause?(): Promise<void> | undefined;
}

/** What a whole pass over a recording found besides its seconds. */
export interface GridPass {
  samples: number;
  /** The first sample and the end of the last, UTC ms; `NaN` without samples. */
  startMs: number;
  endMs: number;
  /** Samples left out because they were zero on all axes, and the time of the first, UTC ms; `NaN` without any. */
  zeroSamples: number;
  firstZeroMs: number;
  /** Null if they were not asked for. */
  movements: Movements | null;
}

/** A recording on the common grid of 25 Hz. `findings()` and `gaps()` are complete once a pass has ended. */
export interface GridRecording {
  readonly header: RecordingHeader;
  /** Goes through the recording from its start to its end; can be called again, and gives the same seconds. */
  pass(request: GridRequest): Promise<GridPass>;
  findings(): Finding[];
  gaps(): Gap[];
}
