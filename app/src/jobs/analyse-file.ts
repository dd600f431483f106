import { type Analysis, analyze, openRecording, recordEnvelope } from '@legwork/engine';
import { openNamedFile } from './open-named-file.ts';
import { pyramidBytes } from './pyramid.ts';
import type { AnalysedFile, Tasks } from './tasks.ts';
import { writeEpochs } from './write-epochs.ts';

/** Of the time that all takes, the pyramid's part: reading once, where the analysis reads twice and computes. */
const pyramidShare = 0.2;

/**
 * Largest size of the finest level: a week at 100 Hz in bins of a third of a second. A choice between room on the disk
 * and how far one can zoom before the original has to be read.
 */
const finestLevelBytes = 24_000_000;

/**
 * Analyses a file and makes what the pages need besides: its epochs, and a pyramid of its samples.
 */
export async function analyseFile(
  { path, name, sha256, options }: Tasks['analyse'],
  onProgress: (done: number) => void,
): Promise<AnalysedFile> {
  await using source = disposable(await openNamedFile(path, name));
  const { epochs, ...analysis } = await analyze(source, {
    ...options,
    epochs: true,
    sha256,
    onProgress: (bytes) => onProgress((1 - pyramidShare) * (bytes / source.size)),
  });
  return {
    document: JSON.stringify(analysis),
    epochs: epochs ? writeEpochs(epochs) : null,
    pyramid: analysis.recording.samples > 0 ? await makePyramid(source, analysis, options, onProgress) : null,
  };
}

async function makePyramid(
  source: Awaited<ReturnType<typeof openNamedFile>>,
  { calibration, frame }: Pick<Analysis, 'calibration' | 'frame'>,
  options: Tasks['analyse']['options'],
  onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const recording = await openRecording(source, {
    ...options,
    onProgress: (bytes) => onProgress(1 - pyramidShare + pyramidShare * (bytes / source.size)),
  });
  const envelope = await recordEnvelope(recording, {
    budgetBytes: finestLevelBytes,
    calibration,
    rotation: frame.rotation,
  });
  return pyramidBytes(envelope, 1000 / recording.header.sampleRateHz);
}

function disposable<Source extends { close(): Promise<void> }>(source: Source): Source & AsyncDisposable {
  return Object.assign(source, { [Symbol.asyncDispose]: () => source.close() });
}
