import { analyze, blobSource, InputError } from '@legwork/engine';
import { httpSource } from './http-source.ts';
import type { AnalysisMessage, AnalysisRequest } from './messages.ts';

/** More messages than this say nothing that a page could show. */
const mostProgressMessages = 500;

/** Runs as a worker: analyses the one recording that it is sent. `analyzeInWorker` is the page's side of it. */
self.onmessage = async ({ data }: MessageEvent<AnalysisRequest>) => {
  const send = (message: AnalysisMessage) => self.postMessage(message);
  try {
    const { input, options } = data;
    const source = typeof input === 'string' ? await httpSource(input) : blobSource(input);
    let nextAt = 0;
    const analysis = await analyze(source, {
      ...options,
      onProgress(bytesRead) {
        if (bytesRead < nextAt) return;
        nextAt = bytesRead + source.size / mostProgressMessages;
        send({ kind: 'progress', bytesRead, size: source.size });
      },
    });
    send({ kind: 'done', analysis });
  } catch (error) {
    if (!(error instanceof InputError)) {
      // Thrown out of a promise it would be lost; from here it reaches the page as an error of the worker.
      reportError(error);
      return;
    }
    const { code, message, where, hint } = error;
    send({ kind: 'refused', problem: { code, message, where, hint } });
  }
};
