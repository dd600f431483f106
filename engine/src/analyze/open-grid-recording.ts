import { MovementStream } from '../movement/index.ts';
import {
  type ByteSource,
  openRecording,
  type ReadOptions,
  type Recording,
  Resampler,
} from '../recording/index.ts';
import type { GridPass, GridRecording, GridRequest } from './grid-recording.ts';

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
    pass: (request) => pass(recording, request),
    findings: () => recording.findings(),
    gaps: () => recording.gaps(),
  };
}

async function pass(recording: Recording, request: GridRequest): Promise<GridPass> {
  const movements = request.movements
    ? new MovementStream(request.movements, recording.header.sampleRateHz)
    : null;
  const acceleration = new Resampler((second) => {
    movements?.push(second);
    request.onSecond(second);
  });
  // A gyroscope at rest shows zero.
  const turns = movements && new Resampler((second) => movements.pushTurn(second), true);
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
    const pause = request.pause?.();
    if (pause) await pause;
  }
  turns?.end();
  acceleration.end();
  const { zeroSamples, firstZeroMs } = acceleration;
  return { samples, startMs, endMs, zeroSamples, firstZeroMs, movements: movements?.end() ?? null };
}
