import { type Analysis, analyze, openGridRecording } from '@legwork/engine';
import { leastBytesForWorker, openInWorker } from '../reading/open-in-worker.ts';
import { lengthMs } from './length-ms.ts';
import { makePyramid } from './make-pyramid.ts';
import { openNamedFile } from './open-named-file.ts';
import type { AnalysedFile, Tasks } from './tasks.ts';
import { writeEpochs } from './write-epochs.ts';

/** Of the time that all takes, the pyramid's part, measured with a week at 25 Hz and one at 100 Hz. */
const pyramidShare = 0.15;

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
      ? await makePyramid(
          { ...task, calibration, rotation: frame.rotation, lengthMs: lengthMs(analysis) },
          (done) => onProgress(1 - pyramidShare + pyramidShare * done),
        )
      : null,
  };
}

async function analyseOnly(
  { path, name, sha256, options }: Tasks['analyse'],
  onProgress: (done: number) => void,
): Promise<Analysis> {
  await using closing = new AsyncDisposableStack();
  const source = closing.adopt(await openNamedFile(path, name), (file) => file.close());
  const open: typeof openGridRecording = async (opened, reading = {}) => {
    if (opened.size < leastBytesForWorker) return openGridRecording(opened, reading);
    const recording = await openInWorker(path, { ...options, onProgress: reading.onProgress }, name);
    return closing.adopt(recording, (thread) => thread.close());
  };
  return await analyze(source, {
    ...options,
    open,
    epochs: true,
    sha256,
    onProgress: (bytes) => onProgress(bytes / source.size),
  });
}
