import type { Finding, Gap, GridPass, ReadOptions, RecordingHeader } from '@legwork/engine';

/** What the reading thread is started with. */
export interface ReadingTask {
  path: string;
  options: Omit<ReadOptions, 'onProgress' | 'signal'>;
}

/** To the reading thread. */
export type Request =
  /** Go through the recording; `turns`: with its angular velocity. */
  | { kind: 'pass'; turns: boolean }
  /** A batch has been taken: its memory may be filled again. */
  | { kind: 'free'; values: Float64Array<SharedArrayBuffer> };

/** From the reading thread. */
export type Reply =
  | { kind: 'opened'; header: RecordingHeader }
  /** Seconds in the order of time, and how much of the file has been read so far. */
  | { kind: 'batch'; values: Float64Array<SharedArrayBuffer>; seconds: number; bytesRead: number }
  | { kind: 'ended'; pass: GridPass; findings: Finding[]; gaps: Gap[] }
  /** The file can't be used: the fields of an `InputError`. */
  | { kind: 'refused'; code: string; message: string; where: string; hint: string }
  | { kind: 'failed'; error: unknown };
