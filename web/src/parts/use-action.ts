import { useRef, useState } from 'react';
import { useTexts } from '../settings/settings-context.tsx';
import { describeProblem } from './describe-problem.ts';
import type { ProblemText } from './problem.tsx';

/**
 * Something that the reader does and that may fail: one at a time, with its problem to show.
 *
 * @param options `waits`: what is asked while one runs is done after it; default: it is ignored, as a second click
 * @example
 * const { run, isRunning, problem } = useAction((id: string) => answerOf(api.DELETE('/api/labels/{id}', ...)));
 */
export function useAction<Given extends unknown[], Result>(
  action: (...given: Given) => Promise<Result>,
  { waits = false }: { waits?: boolean } = {},
) {
  const { states } = useTexts();
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const run = async (...given: Given): Promise<Result | undefined> => {
    if (isRunning && !waits) return undefined;
    const own = last.current.then(() => runNow(given));
    last.current = own;
    return own;
  };
  const runNow = async (given: Given): Promise<Result | undefined> => {
    setIsRunning(true);
    setProblem(null);
    try {
      return await action(...given);
    } catch (error) {
      setProblem(describeProblem(error, states));
      return undefined;
    } finally {
      setIsRunning(false);
    }
  };
  return { run, isRunning, problem };
}
