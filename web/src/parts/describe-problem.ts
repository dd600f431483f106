import type { Texts } from '../texts/texts.ts';
import type { ProblemText } from './problem.tsx';

/** What browsers and the bundler say where a part of the pages can't be loaded: its server has gone. */
const isMissingPart = /preload CSS|dynamically imported module|importing a module script/i;

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
  if (code === 'no-server' || isMissingPart.test(error.message))
    return { code: 'no-server', message: states.offline, where: null, hint: states.offlineHint };
  if (typeof code === 'string') return { code, message: error.message, where, hint };
  return { code: error.name, message: error.message, where: null, hint: states.brokenPage };
}
