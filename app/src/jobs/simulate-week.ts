import { simulateRecording, weekSchedule } from '@legwork/engine';
import { writeCwaFile } from '../cli/write-cwa-file.ts';
import type { Tasks } from './tasks.ts';

/** Enough for every activity, and a quarter of the time that 100 Hz takes. */
const rateHz = 25;
/** What a block of 120 samples takes in the file. */
const bytesPerSample = 512 / 120;

/** Writes a week of a simulated person as a new Axivity recording. */
export async function simulateWeek(
  { path, seed }: Tasks['simulate'],
  onProgress: (done: number) => void,
): Promise<null> {
  const week = simulateRecording(weekSchedule(seed), { seed, sampleRateHz: rateHz, rotation: 'random' });
  const bytes = week.sampleCount * bytesPerSample;
  await writeCwaFile(path, week.blocks(), { rateHz, onProgress: (written) => onProgress(written / bytes) });
  return null;
}
