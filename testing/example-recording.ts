import { type Schedule, simulateRecording } from '@legwork/engine';
import { writeCwaFile } from '../app/src/cli/write-cwa-file.ts';

/** A quarter of an hour with every posture. */
const schedule: Schedule = [
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 300 },
  { activity: 'stand', seconds: 60 },
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 60 },
  { activity: 'lie', seconds: 240 },
];

/** A number that no other part of a result has. */
export const exampleSerial = 48_113;

/**
 * Writes a small simulated recording (AX3 48113, 25 Hz, 15 min from 2024-01-08 00:00 UTC) as a new `.cwa` file. The same
 * bytes for the same start.
 *
 * @example
 * await writeExampleRecording(join(temporaryFolder(), 'walk.cwa'));
 */
export async function writeExampleRecording(path: string, startMs?: number): Promise<void> {
  const recording = simulateRecording(schedule, { seed: 3, sampleRateHz: 25, startMs });
  await writeCwaFile(path, recording.blocks(), { rateHz: 25, deviceId: exampleSerial });
}
