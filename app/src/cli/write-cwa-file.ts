import { open } from 'node:fs/promises';
import { type CwaOptions, type SampleBlock, writeCwa } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

/**
 * Writes samples into a new `.cwa` file, piece by piece, so that a week does not sit in memory.
 *
 * Throws an `InputError` where the file can't be written, and the reason of `signal` when that is aborted.
 *
 * @example
 * const week = simulateRecording(schedule, { sampleRateHz: 25 });
 * await writeCwaFile('week.cwa', week.blocks(), { rateHz: 25 }, new AbortController().signal);
 */
export async function writeCwaFile(
  path: string,
  blocks: Iterable<SampleBlock>,
  options: CwaOptions,
  signal: AbortSignal,
): Promise<void> {
  try {
    await using file = await open(path, 'wx');
    for await (const chunk of writeCwa(blocks, options)) {
      signal.throwIfAborted();
      await file.writeFile(chunk);
    }
  } catch (error) {
    throw fileProblem('write', error, path);
  }
}
