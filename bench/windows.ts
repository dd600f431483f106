import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { createGzip } from 'node:zlib';
import {
  indexPasses,
  openRecording,
  simulateRecording,
  weekSchedule,
  writeCsv,
  writeCwa,
  writeGt3x,
} from '@legwork/engine';
import { indexBytes, nearestPoint } from '../app/src/jobs/block-index.ts';
import { openNamedFile } from '../app/src/jobs/open-named-file.ts';
import { readWindow } from '../app/src/jobs/read-window.ts';
import type { FileToRead } from '../app/src/jobs/tasks.ts';

/** `npm run bench:windows`: how long a minute of raw samples takes, read from the start of the file and by its block index. */

const runs = 7;
const rateHz = 30;
const windowMs = 60_000;
const weekMs = 7 * 86_400_000;
const toThigh = {
  calibration: { offsetG: [0, 0, 0], scale: [1, 1, 1] },
  rotation: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'));
const week = (hz: number) =>
  simulateRecording(weekSchedule(1), { seed: 1, sampleRateHz: hz, rotation: 'random' });
const formats = {
  // A sensor of this kind knows 25 and 50 Hz.
  'week.cwa': () => Readable.from(writeCwa(week(25).blocks(), { rateHz: 25 })),
  'week.gt3x': () => Readable.from(writeGt3x(week(rateHz).blocks(), { rateHz })),
  'week.csv': () => Readable.from(writeCsv(week(rateHz).blocks())),
  'week.csv.gz': () => Readable.from(writeCsv(week(rateHz).blocks())).pipe(createGzip({ level: 1 })),
};

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** Notes the index of a file while it is read; says how long the reading took, and what came after it. */
async function makeIndex(file: FileToRead, indexPath: string) {
  const source = await openNamedFile(file.path, file.name);
  const { recording, index } = indexPasses(await openRecording(source, file.options), source);
  let startMs = Number.NaN;
  const reading = await timed(async () => {
    for await (const { timeMs } of recording.blocks()) if (Number.isNaN(startMs)) startMs = timeMs[0]!;
  });
  const after = await timed(async () => writeFileSync(indexPath, indexBytes(file, await index())));
  await source.close();
  return { startMs, readingMs: reading.ms, afterMs: after.ms };
}

try {
  const [loadBefore] = loadavg();
  const rows: string[] = [];
  const sizes: string[] = [];
  for (const [name, write] of Object.entries(formats)) {
    const path = join(folder, name);
    await pipeline(write(), createWriteStream(path));
    const file: FileToRead = { path, name, sha256: name, options: { timezone: 'UTC' } };
    const indexPath = `${path}.index`;
    const { startMs, readingMs, afterMs } = await makeIndex(file, indexPath);
    const [fileBytes, bytes] = [statSync(path).size, statSync(indexPath).size];
    sizes.push(
      `| ${name} | ${(fileBytes / 1e6).toFixed(0)} MB | ${(bytes / 1e6).toFixed(2)} MB, ${((100 * bytes) / fileBytes).toFixed(1)} % | ${(readingMs / 1000).toFixed(1)} s | ${(afterMs / 1000).toFixed(2)} s |`,
    );
    console.log(sizes.at(-1));
    for (const [where, share] of [
      ['start', 0],
      ['middle', 0.5],
      ['end', 0.999],
    ] as const) {
      const fromMs = startMs + share * weekMs;
      const task = { ...file, ...toThigh, fromMs, toMs: fromMs + windowMs };
      const times = { streamed: [] as number[], indexed: [] as number[] };
      for (let run = 0; run < runs; run++) {
        const streamed = await timed(() => readWindow({ ...task, from: null }));
        const indexed = await timed(async () => {
          const from = await nearestPoint(indexPath, file, fromMs);
          if (from === 'unusable') throw new Error(`the index of ${name} is of no use`);
          return readWindow({ ...task, from });
        });
        if (!isDeepStrictEqual(streamed.result, indexed.result))
          throw new Error(`${name}, ${where}: not the same`);
        times.streamed.push(streamed.ms);
        times.indexed.push(indexed.ms);
      }
      const [before, after] = [middle(times.streamed), middle(times.indexed)];
      const ratio = before / after;
      rows.push(
        `| ${name} | ${where} | ${before.toFixed(0)} ms | ${after.toFixed(0)} ms | ${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} |`,
      );
      console.log(rows.at(-1));
    }
    rmSync(path);
  }
  const text = `# A minute of raw samples

Written by \`npm run bench:windows\`. A simulated week at 25 Hz (.cwa) or ${rateHz} Hz; ${cpus().length} cores (${cpus()[0]!.model.trim()}), Node ${process.version}, load average ${loadBefore!.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after. Medians of ${runs}, the two ways in turn; both gave the same bits each time. The time with the index has the opening of both files in it.

| file | where | read from the start | with the index | times faster |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

What the index takes: its points are noted while the file is read anyway; packed files are unpacked once more for it.

| file | size | index | reading, with noting | afterwards |
| --- | --- | --- | --- | --- |
${sizes.join('\n')}
`;
  writeFileSync(join(import.meta.dirname, 'WINDOWS.md'), text);
  console.log('written to bench/WINDOWS.md');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
