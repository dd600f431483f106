import { InputError } from '@legwork/engine';
import type { Terminal } from './command.ts';
import { errorDocument, errorLine } from './describe-error.ts';

/**
 * Tells the user about a problem: one line on stderr, and with `asJson` a document on stdout. With `LEGWORK_DEBUG=1`
 * in the environment a bug also shows its stack.
 *
 * @returns the exit code that it asks for: 1 for bad input, 2 for a bug
 */
export function reportProblem(error: unknown, asJson: boolean, terminal: Terminal): 1 | 2 {
  terminal.err(`${errorLine(error)}\n`);
  if (asJson) terminal.out(`${JSON.stringify(errorDocument(error))}\n`);
  if (error instanceof InputError) return 1;
  if (process.env.LEGWORK_DEBUG === '1' && error instanceof Error) terminal.err(`${error.stack}\n`);
  return 2;
}
