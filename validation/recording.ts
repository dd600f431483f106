import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { memorySource, openRecording } from '@legwork/engine';
import { cwaTimePoints, type TimePoint } from './cwa-time-points.ts';
import type { ValidationLine } from './validation-line.ts';

interface Samples {
  timeMs: number[];
  /** Acceleration, then angular velocity if there is any, of each sample. */
  rows: number[][];
}

const expectedG = 0.0005;
// The expected times are printed to 0.1 ms.
const printedMs = 0.0501;

/**
 * Compares every sample of two Axivity recordings with those of an independent reader, and reads one with damaged
 * blocks.
 *
 * @param dataDir the shared data folder
 */
export async function validateRecording(dataDir: string): Promise<ValidationLine[]> {
  const folder = join(dataDir, 'cwa');
  return [
    ...(await compare(folder, 'skdh_ax3_200hz')),
    ...(await compare(folder, 'skdh_ax6_100hz')),
    await readDamaged(folder),
  ];
}

async function compare(folder: string, name: string): Promise<ValidationLine[]> {
  const path = join(folder, `${name}.cwa`);
  const bytes = readFileSync(path);
  const { timeMs, rows } = await readSamples(path);
  const expected = readExpected(join(folder, `${name}.expected.csv.gz`));
  const points = cwaTimePoints(bytes);
  const { rateHz } = points[0]!;
  const periodMs = 1000 / rateHz;

  let worstG = 0;
  let worstDegS = 0;
  expected.rows.forEach((row, i) => {
    row.forEach((value, k) => {
      const difference = Math.abs(value - (rows[i]?.[k] ?? Number.NaN));
      if (k < 3) worstG = Math.max(worstG, difference);
      else worstDegS = Math.max(worstDegS, difference);
    });
  });
  const later = expected.timeMs.map((time, i) => timeMs[i]! - time).sort((a, b) => a - b);
  const quantile = (share: number) => later[Math.round(share * (later.length - 1))]!.toFixed(1);
  const near = later.filter((ms) => Math.abs(ms) <= periodMs).length / later.length;
  const otherModel = timesWithoutFraction(points);
  const worstModelMs = Math.max(...expected.timeMs.map((time, i) => Math.abs(time - otherModel[i]!)));
  const worstPointMs = worstDistanceMs(points, timeMs);

  return [
    {
      what: `${name}: samples`,
      figure: String(timeMs.length),
      goal: String(expected.timeMs.length),
      reached: timeMs.length === expected.timeMs.length,
    },
    {
      what: `${name}: largest difference of acceleration${worstDegS > 0 ? ' and angular velocity' : ''}`,
      figure: `${(worstG * 1000).toFixed(4)} mg${worstDegS > 0 ? `, ${worstDegS.toFixed(5)} deg/s` : ''}`,
      goal: `at most ${expectedG * 1000} mg`,
      reached: worstG <= expectedG,
    },
    {
      what: `${name}: samples whose time is within one sample of the other reader's`,
      figure: `${(near * 100).toFixed(1)} %`,
      goal: 'all, or the difference explained',
      reached: near === 1 || worstModelMs <= printedMs,
      note: `Legwork's times are later by ${quantile(0)} to ${quantile(1)} ms (5 %, median, 95 %: ${quantile(0.05)}, ${quantile(0.5)}, ${quantile(0.95)} ms; a sample is ${periodMs} ms). The other reader takes the whole second of a block's time and leaves out its fraction of 1/32768 s, which the sensor only in part makes up for by moving the sample that the time belongs to, by whole samples; and it counts with the nominal rate from there to the end of the block`,
    },
    {
      what: `${name}: largest difference from the other reader's times, computed by its rule`,
      figure: `${worstModelMs.toFixed(3)} ms`,
      goal: 'at most 0.05 ms, the rounding of the file compared with',
      reached: worstModelMs <= printedMs,
    },
    {
      what: `${name}: largest distance of Legwork's times from the sensor's own time points`,
      figure: `${worstPointMs.toFixed(4)} ms`,
      goal: 'at most 1/32768 s',
      reached: worstPointMs <= 1000 / 32768,
    },
  ];
}

async function readDamaged(folder: string): Promise<ValidationLine> {
  const damaged = [0, 13, 14, 142, 143, 144];
  const path = join(folder, 'ax3_testfile_corrupt_blocks_0_13_14_142_143_144.cwa');
  const recording = await openRecording(memorySource(path, readFileSync(path)));
  let samples = 0;
  for await (const { count } of recording.blocks()) samples += count;
  const finding = recording.findings().find(({ code }) => code === 'blocks-damaged');
  const named = finding?.message.match(/\d+/g)?.map(Number) ?? [];
  return {
    what: 'a file of 145 blocks, 6 of them damaged: blocks named, samples of the others',
    figure: `${named.join(', ')}; ${samples}`,
    goal: `${damaged.join(', ')}; ${139 * 120}`,
    reached: named.join() === damaged.join() && samples === 139 * 120,
  };
}

async function readSamples(path: string): Promise<Samples> {
  const recording = await openRecording(memorySource(path, readFileSync(path)));
  const samples: Samples = { timeMs: [], rows: [] };
  for await (const { count, timeMs, x, y, z, gyro } of recording.blocks()) {
    for (let i = 0; i < count; i++) {
      samples.timeMs.push(timeMs[i]!);
      const row = [x[i]!, y[i]!, z[i]!];
      if (gyro) row.push(gyro.x[i]!, gyro.y[i]!, gyro.z[i]!);
      samples.rows.push(row);
    }
  }
  return samples;
}

function readExpected(path: string): Samples {
  const [, ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const cells = lines.map((line) => line.split(',').map(Number));
  return { timeMs: cells.map(([time]) => time! * 1000), rows: cells.map((row) => row.slice(1)) };
}

/**
 * Times by the rule of the other reader: a block ends at its whole second, moved by the sample it belongs to as the
 * file has it and by the nominal rate; its samples are spread from the end of the block before.
 */
function timesWithoutFraction(points: readonly TimePoint[]): number[] {
  const times: number[] = [];
  let before: number | null = null;
  for (const { secondMs, storedIndex, samples, rateHz } of points) {
    const startMs = secondMs - (storedIndex * 1000) / rateHz;
    const endMs = startMs + (samples * 1000) / rateHz;
    const fromMs: number = before ?? startMs;
    for (let i = 0; i < samples; i++) times.push(fromMs + ((endMs - fromMs) * i) / samples);
    before = endMs;
  }
  return times;
}

/** How far the times of samples are from the time points that lie on them. */
function worstDistanceMs(points: readonly TimePoint[], timeMs: readonly number[]): number {
  let worst = 0;
  let first = 0;
  for (const { secondMs, fraction, index, samples } of points) {
    const found = timeMs[first + index];
    if (found !== undefined) worst = Math.max(worst, Math.abs(found - secondMs - fraction * 1000));
    first += samples;
  }
  return worst;
}
