import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '@legwork/engine';

/**
 * Makes sure that no output takes the place of an input, or of another output. Links are followed.
 *
 * Throws an `InputError`: `output-is-input`, `outputs-collide`.
 *
 * @example
 * await refuseOverwriting(['report.html'], ['walk.csv']);
 */
export async function refuseOverwriting(
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<void> {
  const taken = new Set<string>();
  for (const input of inputs) {
    taken.add(resolve(input));
    taken.add(await realpath(input).catch(() => resolve(input)));
  }
  const written = new Set<string>();
  for (const output of outputs) {
    const folder = await realpath(dirname(output)).catch(() => resolve(dirname(output)));
    const path = join(folder, basename(output));
    if (taken.has(path))
      throw new InputError(
        'output-is-input',
        'this would replace the recording',
        output,
        'name another output',
      );
    if (written.has(path))
      throw new InputError(
        'outputs-collide',
        'two recordings of this name would be written to the same file',
        output,
        'analyse them one by one, each with its own --out',
      );
    written.add(path);
  }
}
