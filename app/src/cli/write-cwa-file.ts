import { open } from 'node:fs/promises';
import { type CwaOptions, type SampleBlock, writeCwa } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

export interface WriteCwaFileOptions extends CwaOptions {
  /** Stops the writing; the file stays behind, cut off. */
  signal?: AbortSignal;
  /** Called now and then with the bytes written so far. */
  onProgress?: (bytesWritten: number) => void;
}

/**
 * Writes samples into a new `.cwa` file, piece by piece, so that a week does not sit in memory.
 *
 * Throws an `InputError` where the file can't be written, and the reason of `signal` when that is aborted.
 *
 * @example
 * const week = simulateRecording(weekSchedule(1), { sampleRateHz: 25 });
 * await writeCwaFile('week.cwa', week.blocks(), { rateHz: 25 });
 */
export async function writeCwaFile(
  path: string,
  blocks: Iterable<SampleBlock>,
  { signal, onProgress, ...options }: WriteCwaFileOptions = {},
): Promise<void> {
  try {
    await using file = await open(path, 'wx');
    let written = 0;
    for await (const chunk of writeCwa(blocks, options)) {
      signal?.throwIfAborted();
      await file.writeFile(chunk);
      written += chunk.length;
      onProgress?.(written);
    }
  } catch (error) {
    throw fileProblem('write', error, path);
  }
}
