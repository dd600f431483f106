import type { AnalyzeOptions, Envelope, ReadingPoint } from '@legwork/engine';

/** What a file does not say about itself, and what is known of the person. */
export type FileOptions = Pick<
  AnalyzeOptions,
  'placement' | 'side' | 'timezone' | 'unit' | 'rateHz' | 'columns' | 'fillGaps' | 'heightM' | 'nowMs'
>;

/** A file to be read; `name` is what its user calls it. */
export interface FileToRead {
  path: string;
  name: string;
  /** Of its bytes. */
  sha256: string;
  options: FileOptions;
}

/** Axes of the sensor turned into those of the thigh. */
export interface ToThigh {
  calibration: { offsetG: number[]; scale: number[] };
  rotation: number[][];
}

/** What a file is, before it is imported. */
export interface Preview {
  kind: 'samples' | 'events' | 'legwork-export';
  format: string;
  description: string;
  device: string | null;
  serial: string | null;
  sampleRateHz: number | null;
  timezone: string | null;
  gyroscope: boolean;
  /** Of a text file. */
  firstRows: string[];
  /** Of a CSV. */
  columns: string[];
  /** Why it can't be read with these options. */
  problem: { code: string; message: string; hint: string } | null;
}

/** The work of a thread, with what it takes. */
export interface Tasks {
  analyse: FileToRead;
  preview: Omit<FileToRead, 'sha256'>;
  /** What `analyse` makes besides: where a recording came with a package, that did not hold it. */
  pyramid: FileToRead & ToThigh & { lengthMs: number };
  /** The samples of a stretch, read from a place before it; null for the start of the file. */
  window: FileToRead & ToThigh & { fromMs: number; toMs: number; from: ReadingPoint | null };
  /** A simulated week, written to a new file. */
  simulate: { path: string; seed: number };
}

/** The work of a thread, with what it gives. */
export interface Results {
  analyse: AnalysedFile;
  preview: Preview;
  pyramid: DrawnFile;
  window: Envelope;
  simulate: null;
}

/** What drawing the samples of a file takes. */
export interface DrawnFile {
  pyramid: Uint8Array<ArrayBuffer>;
  index: Uint8Array<ArrayBuffer>;
}

export interface AnalysedFile {
  /** JSON of the analysis, without epochs. */
  document: string;
  epochs: Uint8Array<ArrayBuffer> | null;
  /** Null without samples. */
  drawn: DrawnFile | null;
}

export type TaskName = keyof Tasks;

/** What goes to the thread. */
export interface TaskMessage<Name extends TaskName = TaskName> {
  name: Name;
  task: Tasks[Name];
}

/** What comes from it: progress any number of times, then one of the others. */
export type TaskReply =
  | { kind: 'progress'; done: number }
  | { kind: 'ended'; result: Results[TaskName] }
  | { kind: 'refused'; code: string; message: string; where: string; hint: string }
  | { kind: 'failed'; error: unknown };
