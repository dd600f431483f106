import { type Analysis, InputError } from '@legwork/engine';
import type { AnalysisMessage, AnalysisRequest, WorkerOptions } from './messages.ts';

export interface AnalysisWatch {
  /** Called with the bytes read so far, over both passes, and the size of the recording. */
  onProgress?: (bytesRead: number, size: number) => void;
  /** Ends the worker at once, in the middle of whatever it does, and frees its memory. */
  signal?: AbortSignal;
}

/**
 * Analyses a recording in a worker, so that the page stays usable. Gives what `analyze` gives, bit for bit; nothing
 * leaves the machine.
 *
 * @param input a file that the user chose, or the address of one on a server that gives ranges
 * @param options default: those of `analyze`
 * @throws InputError as `analyze` and `httpSource` do; the signal's reason if aborted
 * @example
 * const analysis = await analyzeInWorker(input.files[0], { epochs: true }, { signal, onProgress });
 */
export async function analyzeInWorker(
  input: File | string,
  options: WorkerOptions = {},
  { onProgress, signal }: AnalysisWatch = {},
): Promise<Analysis> {
  signal?.throwIfAborted();
  // An address is relative to the page, not to the script of the worker.
  const absolute = typeof input === 'string' ? new URL(input, document.baseURI).href : input;
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Analysis>();
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop);
  worker.onerror = ({ message }) => reject(new Error(message || 'the analysis could not be started'));
  worker.onmessage = ({ data }: MessageEvent<AnalysisMessage>) => {
    if (data.kind === 'progress') onProgress?.(data.bytesRead, data.size);
    else if (data.kind === 'done') resolve(data.analysis);
    else {
      const { code, message, where, hint } = data.problem;
      reject(new InputError(code, message, where, hint));
    }
  };
  try {
    worker.postMessage({ input: absolute, options } satisfies AnalysisRequest);
    return await promise;
  } finally {
    worker.terminate();
    signal?.removeEventListener('abort', stop);
  }
}
