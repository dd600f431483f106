import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

/**
 * Makes sure, before the work, that a file of this name can be written after it.
 *
 * @throws InputError `output-not-writable`
 * @example
 * await checkWritable('report.html');
 */
export async function checkWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory())
    throw new InputError('output-not-writable', 'a folder has this name', path, 'name a file');
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw fileProblem('write', error, path);
  });
}
