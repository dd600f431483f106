import { type Analysis, analyze } from '@legwork/engine';
import { makePyramid } from './make-pyramid.ts';
import { openNamedFile } from './open-named-file.ts';
import type { AnalysedFile, Tasks } from './tasks.ts';
import { writeEpochs } from './write-epochs.ts';

/** Of the time that all takes, the pyramid's part: reading once, where the analysis reads twice and computes. */
const pyramidShare = 0.2;

/** Analyses a file and makes what the pages need besides: its epochs, a pyramid and an index of its samples. */
export async function analyseFile(
  task: Tasks['analyse'],
  onProgress: (done: number) => void,
): Promise<AnalysedFile> {
  const { epochs, ...analysis } = await analyseOnly(task, (done) => onProgress((1 - pyramidShare) * done));
  const { calibration, frame } = analysis;
  const hasSamples = analysis.recording.samples > 0;
  return {
    document: JSON.stringify(analysis),
    epochs: epochs ? writeEpochs(epochs) : null,
    drawn: hasSamples
      ? await makePyramid({ ...task, calibration, rotation: frame.rotation }, (done) =>
          onProgress(1 - pyramidShare + pyramidShare * done),
        )
      : null,
  };
}

async function analyseOnly(
  { path, name, sha256, options }: Tasks['analyse'],
  onProgress: (done: number) => void,
): Promise<Analysis> {
  const source = await openNamedFile(path, name);
  try {
    return await analyze(source, {
      ...options,
      epochs: true,
      sha256,
      onProgress: (bytes) => onProgress(bytes / source.size),
    });
  } finally {
    await source.close();
  }
}
