import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { memorySource, openRecording, type Recording } from '@legwork/engine';
import type { ValidationLine } from './validation-line.ts';

/** Half of the last digit that the expected file has. */
const printedG = 0.5001e-4;
/** A sensor that is mostly still shows gravity, to this many g. */
const still = 0.02;

interface Samples {
  recording: Recording;
  timeMs: number[];
  rows: number[][];
}

/**
 * Compares every sample of a GENEActiv recording with those of an independent reader, and reads one that was cut short
 * and one of GENEA, the sensor before.
 *
 * @param dataDir the shared data folder
 */
export async function validateGeneactiv(dataDir: string): Promise<ValidationLine[]> {
  const folder = join(dataDir, 'geneactiv');
  return [...(await compare(folder)), ...(await readCut(folder)), ...(await readGenea(folder))];
}

async function compare(folder: string): Promise<ValidationLine[]> {
  const { recording, timeMs, rows } = await readSamples(join(folder, 'gnactv_sample.bin'));
  const text = gunzipSync(readFileSync(join(folder, 'gnactv_sample.expected.csv.gz'))).toString();
  const [, ...lines] = text.trim().split('\n');
  const expected = lines.map((line) => line.split(',').map(Number));
  let worstG = 0;
  let worstMs = 0;
  expected.forEach(([seconds, ...row], i) => {
    worstMs = Math.max(worstMs, Math.abs(timeMs[i]! - seconds! * 1000));
    row.forEach((value, k) => {
      worstG = Math.max(worstG, Math.abs(value - rows[i]![k]!));
    });
  });
  const gapMs = recording.gaps().map(({ startMs, endMs }) => endMs - startMs);
  return [
    {
      what: 'gnactv_sample: samples',
      figure: String(rows.length),
      goal: String(expected.length),
      reached: rows.length === expected.length,
    },
    {
      what: 'gnactv_sample: largest difference of acceleration',
      figure: `${(worstG * 1000).toFixed(4)} mg`,
      goal: 'at most 0.05 mg, the rounding of the file compared with',
      reached: worstG <= printedG,
    },
    {
      what: 'gnactv_sample: largest difference of times',
      figure: `${worstMs.toFixed(4)} ms`,
      goal: '0 ms',
      reached: worstMs < 0.001,
      note: `in both the second page starts ${gapMs.join()} ms after the last sample of the first: the sensor stamped the pages 16:16:43.5, 16:16:50.0 and 16:16:56.0, and 300 samples at 50 Hz last 6.0 s, so half a second is missing between the first two; it is a gap with a finding`,
    },
  ];
}

async function readCut(folder: string): Promise<ValidationLine[]> {
  const { recording, timeMs } = await readSamples(join(folder, 'ggirread_geneactiv.bin'));
  const pageMs = timeMs.slice(300).map((ms, i) => ms - timeMs[i]!);
  const wholePages = pageMs.slice(0, 15 * 300);
  const worstMs = Math.max(...wholePages.map((ms) => Math.abs(ms - 3500)));
  const codes = recording.findings().map(({ code }) => code);
  return [
    {
      what: 'a file of 216 h cut short in its 17th page: samples, and what is said',
      figure: `${timeMs.length}; ${codes.join(', ')}`,
      goal: `${16 * 300 + 231}; file-truncated`,
      reached: timeMs.length === 16 * 300 + 231 && codes.includes('file-truncated'),
    },
    {
      what: 'the same: largest difference of the time of 300 samples from 3.5 s',
      figure: `${worstMs.toFixed(4)} ms`,
      goal: 'at most 0.01 ms',
      reached: worstMs <= 0.01,
      note: 'pages are stamped every 3.5 s; with the rate of 85.7 Hz in the file it would be 3.5006 s: the rate is 600 Hz / 7, rounded',
    },
  ];
}

async function readGenea(folder: string): Promise<ValidationLine[]> {
  const { recording, timeMs, rows } = await readSamples(join(folder, 'genea_testfile.bin'));
  const steps = timeMs.slice(1).map((ms, i) => ms - timeMs[i]!);
  const worstMs = Math.max(...steps.map((ms) => Math.abs(ms - 12.5)));
  const norms = rows.map(([x, y, z]) => Math.hypot(x!, y!, z!)).sort((a, b) => a - b);
  const median = norms[Math.floor(norms.length / 2)]!;
  return [
    {
      what: 'a GENEA file: samples without a gap, largest difference of a step from 1/80 s',
      figure: `${rows.length}, ${recording.gaps().length} gaps, ${worstMs.toFixed(4)} ms`,
      goal: '42864, 0 gaps, at most 0.001 ms',
      reached: rows.length === 42_864 && recording.gaps().length === 0 && worstMs <= 0.001,
    },
    {
      what: 'the same: median size of the acceleration',
      figure: `${median.toFixed(4)} g`,
      goal: `1 g to ${still} g`,
      reached: Math.abs(median - 1) <= still,
    },
  ];
}

async function readSamples(path: string): Promise<Samples> {
  const recording = await openRecording(memorySource(path, readFileSync(path)));
  const samples: Samples = { recording, timeMs: [], rows: [] };
  for await (const { count, timeMs, x, y, z } of recording.blocks())
    for (let i = 0; i < count; i++) {
      samples.timeMs.push(timeMs[i]!);
      samples.rows.push([x[i]!, y[i]!, z[i]!]);
    }
  return samples;
}
