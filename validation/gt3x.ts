import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { memorySource, openRecording } from '@legwork/engine';
import type { ValidationLine } from './validation-line.ts';

const name = 'TAS1H30182785_2019-09-17';
const startMs = Date.UTC(2019, 8, 17, 18, 40);
const periodMs = 10;

/**
 * Compares an ActiGraph file with the CSV that ActiLife made of it: the samples that were recorded, and with gaps filled
 * every row.
 *
 * @param dataDir the shared data folder
 */
export async function validateGt3x(dataDir: string): Promise<ValidationLine[]> {
  const folder = join(dataDir, 'gt3x');
  const rows = gunzipSync(readFileSync(join(folder, `${name}.csv.gz`)))
    .toString()
    .trim()
    .split(/\r?\n/)
    .slice(11);
  const recorded = await compare(folder, rows, false);
  const filled = await compare(folder, rows, true);
  return [
    {
      what: 'samples that were recorded',
      figure: String(recorded.samples),
      goal: '33000',
      reached: recorded.samples === 33_000,
      note: `the other ${rows.length - recorded.samples} rows of ActiLife's CSV were not measured: it repeats the last sample while the sensor slept, and writes zeros after it was connected to a computer`,
    },
    {
      what: "recorded samples that equal ActiLife's row of their time, to its three digits",
      figure: String(recorded.equal),
      goal: 'all',
      reached: recorded.equal === recorded.samples,
    },
    {
      what: 'rows with --fill-gaps',
      figure: String(filled.samples),
      goal: String(rows.length),
      reached: filled.samples === rows.length,
    },
    {
      what: "rows with --fill-gaps that equal ActiLife's, to its three digits, at the same time",
      figure: String(filled.equal),
      goal: 'all',
      reached: filled.equal === rows.length,
    },
  ];
}

async function compare(
  folder: string,
  rows: readonly string[],
  fillGaps: boolean,
): Promise<{ samples: number; equal: number }> {
  const path = join(folder, `${name}.gt3x`);
  const recording = await openRecording(memorySource(path, readFileSync(path)), { fillGaps });
  let samples = 0;
  let equal = 0;
  for await (const { count, timeMs, x, y, z } of recording.blocks()) {
    for (let i = 0; i < count; i++, samples++) {
      // A time between two rows has no row.
      const row = rows[(timeMs[i]! - startMs) / periodMs];
      if (row === [x[i]!, y[i]!, z[i]!].map(printed).join()) equal++;
    }
  }
  return { samples, equal };
}

/** As ActiLife prints it: three decimals, halves away from zero. */
function printed(value: number): string {
  return String(Math.sign(value) * (Math.round(Math.abs(value) * 1000) / 1000) + 0);
}
