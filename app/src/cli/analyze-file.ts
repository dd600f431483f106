import { basename } from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze } from '@legwork/engine';
import type { Terminal } from './command.ts';
import { openFileSource } from './file-source.ts';
import { startProgress } from './progress.ts';

/**
 * Analyses a file on disk, with progress on the terminal. The result carries the hash of the file and its name
 * without the folder, so that it can be passed on.
 *
 * Throws an `InputError` where the file can't be used, and the reason of the terminal's signal when that is aborted.
 */
export async function analyzeFile(
  path: string,
  options: AnalyzeOptions,
  terminal: Terminal,
): Promise<Analysis> {
  const source = await openFileSource(path);
  const progress = startProgress(terminal, basename(path), source.size);
  try {
    const sha256 = await source.sha256(terminal.signal);
    const analysis = await analyze(source, {
      ...options,
      sha256,
      signal: terminal.signal,
      onProgress: progress.update,
    });
    return { ...analysis, recording: { ...analysis.recording, file: basename(path) } };
  } finally {
    progress.clear();
    await source.close();
  }
}
