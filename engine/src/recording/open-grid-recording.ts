import type { ByteSource } from './byte-source.ts';
import type { GridPass, GridRecording, GridVisitor } from './grid-recording.ts';
import { openRecording } from './open-recording.ts';
import type { ReadOptions, Recording } from './recording.ts';
import { Resampler } from './resample.ts';

/**
 * Opens a recording with raw samples, of any known format, to be read on the common grid of 25 Hz.
 *
 * Throws an `InputError` as `openRecording` does.
 *
 * @example
 * const recording = await openGridRecording(source, { timezone: 'Europe/Berlin' });
 * const { samples } = await recording.pass({ onSecond: (second) => console.log(second.startMs, second.x[0]) });
 */
export async function openGridRecording(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<GridRecording> {
  const recording = await openRecording(source, options);
  return {
    header: recording.header,
    pass: (visitor) => pass(recording, visitor),
    findings: () => recording.findings(),
    gaps: () => recording.gaps(),
  };
}

async function pass(recording: Recording, visitor: GridVisitor): Promise<GridPass> {
  const acceleration = new Resampler((second) => visitor.onSecond(second));
  // A gyroscope at rest shows zero.
  const turns = visitor.onTurn ? new Resampler((second) => visitor.onTurn?.(second), true) : null;
  let samples = 0;
  let startMs = Number.NaN;
  let endMs = Number.NaN;
  for await (const block of recording.blocks()) {
    const { count, timeMs, gyro, gapBefore } = block;
    if (samples === 0) startMs = timeMs[0];
    samples += count;
    endMs = timeMs[count - 1] + 1000 / recording.header.sampleRateHz;
    if (gyro) turns?.push({ ...gyro, timeMs, count, gapBefore });
    acceleration.push(block);
    const pause = visitor.pause?.();
    if (pause) await pause;
  }
  turns?.end();
  acceleration.end();
  const { zeroSamples, firstZeroMs } = acceleration;
  return { samples, startMs, endMs, zeroSamples, firstZeroMs };
}
