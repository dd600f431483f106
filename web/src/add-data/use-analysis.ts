import type { Analysis } from '@legwork/engine';
import { useCallback, useEffect, useState } from 'react';
import { analyzeInWorker } from '../analysis-worker/analyze-in-worker.ts';
import type { Schemas } from '../api/client.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import type { ProblemText } from '../parts/problem.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { inTurn } from './in-turn.ts';

export type Reading =
  | { state: 'waiting' }
  | { state: 'reading'; bytes: number; size: number; beganMs: number }
  | { state: 'ready'; analysis: Analysis }
  | { state: 'refused'; problem: ProblemText }
  | { state: 'cancelled' };

/** Analyses a file in a worker of this browser, again when the options change. Nothing is sent anywhere. */
export function useAnalysis(
  file: File,
  options: Schemas['ReadingOptions'],
): { reading: Reading; cancel(): void } {
  const { states } = useTexts();
  const [reading, setReading] = useState<Reading>({ state: 'waiting' });
  const [controller, setController] = useState<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    setController(own);
    setReading({ state: 'waiting' });
    inTurn(async () => {
      signal.throwIfAborted();
      const beganMs = performance.now();
      setReading({ state: 'reading', bytes: 0, size: file.size, beganMs });
      return analyzeInWorker(file, options, {
        signal,
        onProgress: (bytes, size) => setReading({ state: 'reading', bytes, size, beganMs }),
      });
    }).then(
      (analysis) => {
        if (!signal.aborted) setReading({ state: 'ready', analysis });
      },
      (error: unknown) => {
        if (!signal.aborted) setReading({ state: 'refused', problem: describeProblem(error, states) });
      },
    );
    return () => own.abort();
  }, [file, options, states]);
  const cancel = useCallback(() => {
    controller?.abort();
    setReading({ state: 'cancelled' });
  }, [controller]);
  return { reading, cancel };
}
