import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError, type LoggedSet, readLoggedSets } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

/** A list of sets is short: what is larger is another file. */
const mostBytes = 10_000_000;

/**
 * The sets in the file of `--sets`; none without it.
 *
 * Throws an `InputError` where the file can't be read or is no list of sets.
 *
 * @param timezone of times without a zone; default UTC
 */
export function loggedSets(path: string | undefined, timezone: string | undefined): LoggedSet[] {
  if (path === undefined) return [];
  const name = basename(path);
  let text: string;
  try {
    if (statSync(path).size > mostBytes)
      throw new InputError(
        'sets-invalid',
        'this is too large for a list of sets',
        name,
        'give a CSV, a line for each set',
      );
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw error instanceof InputError ? error : fileProblem('read', error, path);
  }
  return readLoggedSets(text, name, timezone);
}
