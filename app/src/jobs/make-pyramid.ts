import { openRecording, recordEnvelope } from '@legwork/engine';
import { openNamedFile } from './open-named-file.ts';
import { pyramidBytes } from './pyramid.ts';
import type { Tasks } from './tasks.ts';

/**
 * Largest size of the finest level: a week at 100 Hz in bins of a third of a second. A choice between room on the disk
 * and how far one can zoom before the original has to be read.
 */
const finestLevelBytes = 24_000_000;

/** The pyramid of the samples of a file, along the axes of the thigh. */
export async function makePyramid(
  { path, name, options, calibration, rotation }: Tasks['pyramid'],
  onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await openNamedFile(path, name);
  try {
    const recording = await openRecording(source, {
      ...options,
      onProgress: (bytes) => onProgress(bytes / source.size),
    });
    const envelope = await recordEnvelope(recording, {
      budgetBytes: finestLevelBytes,
      calibration,
      rotation,
    });
    return pyramidBytes(envelope, 1000 / recording.header.sampleRateHz);
  } finally {
    await source.close();
  }
}
