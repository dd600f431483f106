import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from './file-problem.ts';

/**
 * Writes a file that is either there as a whole or not at all, also when the process is killed: it is written under
 * another name in the same folder and renamed. A file of this name is replaced.
 *
 * @param content the text, or its pieces one after the other
 *
 * Throws an `InputError`: `output-not-writable`, `disk-full`.
 *
 * @example
 * await writeAtomically('out/walk.csv.analysis.json', JSON.stringify(analysis));
 */
export async function writeAtomically(path: string, content: string | Iterable<string>): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.unfinished`);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw fileProblem('write', error, path);
  }
}
