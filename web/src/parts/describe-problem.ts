import type { Texts } from '../texts/texts.ts';
import type { ProblemText } from './problem.tsx';

/**
 * Whatever was thrown, as what, where and what to do.
 *
 * @param states the words for what has none of its own
 * @example
 * describeProblem(new TypeError('x is not a function'), texts.states).hint; // 'Load the page again. ...'
 */
export function describeProblem(error: unknown, states: Texts['states']): ProblemText {
  if (!(error instanceof Error))
    return { code: 'unknown', message: String(error), where: null, hint: states.brokenPage };
  const { code, where = null, hint = null } = error as Error & Partial<ProblemText>;
  if (code === 'no-server') return { code, message: states.offline, where: null, hint: states.offlineHint };
  if (typeof code === 'string') return { code, message: error.message, where, hint };
  return { code: error.name, message: error.message, where: null, hint: states.brokenPage };
}
