import { indexPasses, openRecording, recordEnvelope } from '@legwork/engine';
import { indexBytes } from './block-index.ts';
import { openNamedFile } from './open-named-file.ts';
import { pyramidBytes } from './pyramid.ts';
import type { DrawnFile, Tasks } from './tasks.ts';

/**
 * Largest size of the finest level: a week at 100 Hz in bins of a third of a second. A choice between room on the disk
 * and how far one can zoom before the original has to be read.
 */
const finestLevelBytes = 24_000_000;

/** The pyramid of the samples of a file, along the axes of the thigh, and the index with which they are found. */
export async function makePyramid(
  task: Tasks['pyramid'],
  onProgress: (done: number) => void,
): Promise<DrawnFile> {
  const { path, name, options, calibration, rotation, lengthMs } = task;
  const source = await openNamedFile(path, name);
  try {
    const opened = await openRecording(source, {
      ...options,
      onProgress: (bytes) => onProgress(bytes / source.size),
    });
    const { recording, index } = indexPasses(opened, source);
    const envelope = await recordEnvelope(recording, {
      budgetBytes: finestLevelBytes,
      lengthMs,
      calibration,
      rotation,
    });
    return {
      pyramid: pyramidBytes(envelope, 1000 / recording.header.sampleRateHz),
      index: indexBytes(task, await index()),
    };
  } finally {
    await source.close();
  }
}
