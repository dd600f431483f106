import type { Finding, Gap, GridPass, MovementSetup, ReadOptions, RecordingHeader } from '@legwork/engine';

/** What the reading thread is started with. */
export interface ReadingTask {
  path: string;
  /** What its user calls it. */
  name: string;
  options: Omit<ReadOptions, 'onProgress' | 'signal'>;
}

/** To the reading thread. */
export type Request =
  /** Go through the recording, and look for movements if these are given. */
  | { kind: 'pass'; movements: MovementSetup | undefined }
  /** A batch has been taken: its room may be filled again. */
  | { kind: 'free'; room: number };

/** From the reading thread. */
export type Reply =
  | { kind: 'opened'; header: RecordingHeader }
  /** Room for batches, told once: each message with memory in it costs a good part of a millisecond. */
  | { kind: 'room'; room: number; values: Float64Array<SharedArrayBuffer> }
  /** Seconds in the order of time, and how much of the file has been read so far. */
  | { kind: 'batch'; room: number; seconds: number; bytesRead: number }
  | { kind: 'ended'; pass: GridPass; findings: Finding[]; gaps: Gap[] }
  /** The file can't be used: the fields of an `InputError`. */
  | { kind: 'refused'; code: string; message: string; where: string; hint: string }
  | { kind: 'failed'; error: unknown };
