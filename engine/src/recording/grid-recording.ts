import type { Finding } from './finding.ts';
import type { Gap, RecordingHeader } from './recording.ts';
import type { GridSecond } from './resample.ts';

/** Takes what a pass over a recording gives. The seconds are reused: copy what you keep. */
export interface GridVisitor {
  /** Gets each second of acceleration, g, in the order of time. */
  onSecond(second: GridSecond): void;
  /**
   * Gets each second of angular velocity, deg/s, if the recording has it: not later than the acceleration of that
   * second. Without this function it is not put on the grid.
   */
  onTurn?(second: GridSecond): void;
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
}

/** A recording on the common grid of 25 Hz. `findings()` and `gaps()` are complete once a pass has ended. */
export interface GridRecording {
  readonly header: RecordingHeader;
  /** Goes through the recording from its start to its end; can be called again, and gives the same seconds. */
  pass(visitor: GridVisitor): Promise<GridPass>;
  findings(): Finding[];
  gaps(): Gap[];
}
