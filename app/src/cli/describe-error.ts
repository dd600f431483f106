import { type ErrorDocument, InputError } from '@legwork/engine';
import { printable } from './printable.ts';

/**
 * A problem as a document: an `InputError` with what it says, everything else as a bug of Legwork, code
 * `internal-error`.
 */
export function errorDocument(error: unknown): ErrorDocument {
  if (error instanceof InputError) {
    const { code, message, where, hint } = error;
    return { schema: 'legwork/error@1', code, message, where, hint };
  }
  return {
    schema: 'legwork/error@1',
    code: 'internal-error',
    message: `this is a bug in legwork: ${error instanceof Error ? error.message : String(error)}`,
    where: 'internal',
    hint: "please report it in the project's issue tracker, with the output of the same command with LEGWORK_DEBUG=1 set",
  };
}

/**
 * A problem as the one line that a person reads: `legwork: <what> (<where>). <What to do>.`
 *
 * @example
 * errorLine(new InputError('empty-file', 'the file is empty', 'a.cwa', 'copy it again'));
 * // 'legwork: the file is empty (a.cwa). Copy it again.'
 */
export function errorLine(error: unknown): string {
  const { message, where, hint } = errorDocument(error);
  const advice = `${hint.charAt(0).toUpperCase()}${hint.slice(1)}`;
  return printable(`legwork: ${message} (${where}). ${/[.?]$/.test(advice) ? advice : `${advice}.`}`);
}
