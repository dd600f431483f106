import type { ProblemText } from './problem.tsx';

/** Whatever was thrown, as what, where and what to do. */
export function describeProblem(error: unknown, hint: string): ProblemText {
  if (error instanceof Error) {
    const { code, where = null, hint: own = null } = error as Error & Partial<ProblemText>;
    if (typeof code === 'string') return { code, message: error.message, where, hint: own };
    return { code: error.name, message: error.message, where: null, hint };
  }
  return { code: 'unknown', message: String(error), where: null, hint };
}
