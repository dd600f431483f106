import { basename } from 'node:path';
import {
  type AlsoSource,
  type Analysis,
  type AnalyzeOptions,
  analyze,
  type LabelEvidence,
  openGridRecording,
} from '@legwork/engine';
import { leastBytesForWorker, openInWorker } from '../reading/open-in-worker.ts';
import type { Terminal } from './command.ts';
import { type FileSource, openFileSource } from './file-source.ts';
import { startProgress } from './progress.ts';

/** A file of another sensor of the same person. */
export interface AlsoFile extends Pick<AlsoSource, 'placement'> {
  path: string;
}

/**
 * Analyses a file on disk, with progress on the terminal; a large one is read in another thread, with the same result.
 * The result carries the hash of the file and its name without the folder, so that it can be passed on.
 *
 * Throws an `InputError` where the file can't be used, and the reason of the terminal's signal when that is aborted.
 *
 * @param options plain data
 * @param also files of other sensors of the same person; default none
 * @param evidence is filled with what stands behind the labels; default: nothing is kept of that
 */
export async function analyzeFile(
  path: string,
  options: AnalyzeOptions,
  terminal: Terminal,
  also: readonly AlsoFile[] = [],
  evidence?: LabelEvidence,
): Promise<Analysis> {
  await using open = new AsyncDisposableStack();
  const openSource = async (file: string) =>
    open.adopt(await openFileSource(file), (source) => source.close());
  const openGrid: typeof openGridRecording = async (source, reading = {}) => {
    if (source.size < leastBytesForWorker) return openGridRecording(source, reading);
    const { onProgress, signal } = reading;
    const recording = await openInWorker(source.name, { ...options, onProgress, signal });
    return open.adopt(recording, () => recording.close());
  };
  const source = await openSource(path);
  const others: FileSource[] = [];
  for (const { path: file } of also) others.push(await openSource(file));
  const progress = open.adopt(startProgress(terminal, basename(path), source.size), ({ clear }) => clear());
  const [analysis, sha256, ...alsoSha256] = await Promise.all([
    analyze(source, {
      ...options,
      also: others.map((other, i) => ({ source: other, placement: also[i]!.placement })),
      evidence,
      open: openGrid,
      signal: terminal.signal,
      onProgress: progress.update,
    }),
    ...[source, ...others].map((file) => file.sha256(terminal.signal)),
  ]);
  return {
    ...analysis,
    recording: { ...analysis.recording, file: basename(path), sha256: sha256! },
    ...(analysis.also && {
      also: analysis.also.map((other, i) => ({
        ...other,
        recording: { ...other.recording, file: basename(also[i]!.path), sha256: alsoSha256[i]! },
      })),
    }),
  };
}
