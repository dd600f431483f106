import type { Analysis, AnalyzeOptions, ErrorDocument } from '@legwork/engine';

/** What the caller knows about a recording and wants to know from it, as far as it can be sent to a worker. */
export type WorkerOptions = Omit<AnalyzeOptions, 'signal' | 'onProgress' | 'also'>;

/** From the page to the worker, once: a file that the user chose, or the address of one. */
export interface AnalysisRequest {
  input: File | string;
  options: WorkerOptions;
}

/** From the worker to the page: any number of `progress`, then one of the others. */
export type AnalysisMessage =
  | { kind: 'progress'; bytesRead: number; size: number }
  | { kind: 'done'; analysis: Analysis }
  | { kind: 'refused'; problem: Omit<ErrorDocument, 'schema'> };
