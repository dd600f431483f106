import { basename } from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze } from '@legwork/engine';
import type { Terminal } from './command.ts';
import { type FileSource, openFileSource } from './file-source.ts';
import { startProgress } from './progress.ts';

/**
 * Analyses a file on disk, with progress on the terminal. The result carries the hash of the file and its name
 * without the folder, so that it can be passed on.
 *
 * Throws an `InputError` where the file can't be used, and the reason of the terminal's signal when that is aborted.
 *
 * @param also files of other sensors of the same person; default none
 */
export async function analyzeFile(
  path: string,
  options: AnalyzeOptions,
  terminal: Terminal,
  also: readonly string[] = [],
): Promise<Analysis> {
  await using open = new AsyncDisposableStack();
  const openSource = async (file: string) =>
    open.adopt(await openFileSource(file), (source) => source.close());
  const source = await openSource(path);
  const others: FileSource[] = [];
  for (const file of also) others.push(await openSource(file));
  const progress = open.adopt(startProgress(terminal, basename(path), source.size), ({ clear }) => clear());
  const hash = (file: FileSource) => file.sha256(terminal.signal);
  const analysis = await analyze(source, {
    ...options,
    sha256: await hash(source),
    also: await Promise.all(others.map(async (other) => ({ source: other, sha256: await hash(other) }))),
    signal: terminal.signal,
    onProgress: progress.update,
  });
  const named = <Facts extends { file: string }>(facts: Facts) => ({ ...facts, file: basename(facts.file) });
  return {
    ...analysis,
    recording: named(analysis.recording),
    ...(analysis.also && {
      also: analysis.also.map((other) => ({ ...other, recording: named(other.recording) })),
    }),
  };
}
