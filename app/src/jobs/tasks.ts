import type { AnalyzeOptions, Envelope } from '@legwork/engine';

/** What a file does not say about itself, and what is known of the person. */
export type FileOptions = Pick<
  AnalyzeOptions,
  'placement' | 'side' | 'timezone' | 'unit' | 'rateHz' | 'columns' | 'fillGaps' | 'heightM' | 'nowMs'
>;

/** A file to be read; `name` is what its user calls it. */
export interface FileToRead {
  path: string;
  name: string;
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
  analyse: FileToRead & { sha256: string };
  preview: FileToRead;
  /** What `analyse` makes besides: where a recording came with a package, that did not hold it. */
  pyramid: FileToRead & ToThigh;
  /** The samples of a stretch. */
  window: FileToRead & ToThigh & { fromMs: number; toMs: number };
  /** A simulated week, written to a new file. */
  simulate: { path: string; seed: number };
}

/** The work of a thread, with what it gives. */
export interface Results {
  analyse: AnalysedFile;
  preview: Preview;
  pyramid: Uint8Array<ArrayBuffer>;
  window: Envelope;
  simulate: null;
}

export interface AnalysedFile {
  /** JSON of the analysis, without epochs. */
  document: string;
  epochs: Uint8Array<ArrayBuffer> | null;
  pyramid: Uint8Array<ArrayBuffer> | null;
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
