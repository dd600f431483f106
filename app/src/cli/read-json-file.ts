import { readFile } from 'node:fs/promises';
import { InputError } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

/**
 * The JSON document in a file.
 *
 * Throws an `InputError`: `not-json`, or why the file can't be read.
 *
 * @param what the document should be, for the message: `a scenario`
 */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileProblem('read', error, path);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(
      'not-json',
      'this is not JSON',
      path,
      `write ${what} as JSON; docs/simulation.md has examples`,
    );
  }
}
