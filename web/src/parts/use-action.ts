import { useState } from 'react';
import { useTexts } from '../settings/settings-context.tsx';
import { describeProblem } from './describe-problem.ts';
import type { ProblemText } from './problem.tsx';

/**
 * Something that the reader does and that may fail: one at a time, with its problem to show.
 *
 * @example
 * const { run, isRunning, problem } = useAction((id: string) => answerOf(api.DELETE('/api/labels/{id}', ...)));
 */
export function useAction<Given extends unknown[], Result>(action: (...given: Given) => Promise<Result>) {
  const { states } = useTexts();
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const run = async (...given: Given): Promise<Result | undefined> => {
    if (isRunning) return undefined;
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
