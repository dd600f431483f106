import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCwaFile } from '../app/src/cli/write-cwa-file.ts';
import { type SampleBlock, simulateRecording, weekSchedule, writeGt3x } from '../engine/src/index.ts';
import { addNoise } from './add-noise.ts';
import { repeatBlocks } from './repeat-blocks.ts';

const rateHz = 100;
const dayMs = 86_400_000;

/**
 * Noise that makes the week as large as the .gt3x file that others were measured on, 226 MB: unpacking it is most of
 * the time. Far more than a sensor's, whose files are as large because 12-bit values pack badly. g, to both sides.
 */
const noiseG = 0.203;

/** Writes the recordings of the benchmark into a folder: a simulated day, week and month at 100 Hz, the week also as .gt3x. */
export async function writeRecordings(folder: string): Promise<void> {
  const week = simulateRecording(weekSchedule(1), { seed: 1, sampleRateHz: rateHz, rotation: 'random' });
  const blocks = () => week.blocks();
  const write = (name: string, samples: Iterable<SampleBlock>) =>
    writeCwaFile(join(folder, name), samples, { rateHz });
  await write('week.cwa', blocks());
  await write('day.cwa', until(blocks(), week.startMs + dayMs));
  await write('month.cwa', repeatBlocks(blocks, 4, 7 * dayMs));
  await using file = await open(join(folder, 'week.gt3x'), 'wx');
  for await (const part of writeGt3x(addNoise(blocks(), noiseG), { rateHz })) await file.writeFile(part);
}

/** Whole blocks that begin before an instant. */
function* until(blocks: Iterable<SampleBlock>, endMs: number): Generator<SampleBlock> {
  for (const block of blocks) {
    if (block.timeMs[0]! >= endMs) return;
    yield block;
  }
}
