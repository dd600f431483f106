import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { simulateRecording, writeCsv, writeCwa, writeGt3x } from '@legwork/engine';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { damageFile } from '../../../../fuzz/damage-file.ts';
import type { Fixture } from '../../../../fuzz/fixtures.ts';
import { geneaFile } from '../../../../testing/genea-file.ts';
import { geneactivFile } from '../../../../testing/geneactiv-file.ts';
import { gt3xParts } from '../../../../testing/gt3x-parts.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { sharedData } from '../../../../testing/shared-data.ts';
import { writeZip } from '../../../../testing/write-zip.ts';
import { seededRandom } from '../../number/index.ts';
import { type ByteSource, memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions, Recording, SampleBlock } from '../recording.ts';
import { indexPasses } from './index-passes.ts';

/** As close as points can be: the tests want many of them. */
const samplesApart = 1;

/** Recordings of minutes: most give a block or two. */
const realFiles: Record<string, ReadOptions> = {
  'cwa/ax3_testfile_corrupt_blocks_0_13_14_142_143_144.cwa': {},
  'cwa/ggirread_ax6_100hz.cwa': {},
  'cwa/skdh_ax3_200hz.cwa': {},
  'geneactiv/genea_testfile.bin': {},
  'geneactiv/gnactv_sample.bin': {},
  'gt3x/TAS1H30182785_2019-09-17.gt3x': {},
  'dsads/dsads_legs_p1.csv.gz': { columns: ['rl_ax', 'rl_ay', 'rl_az'], rateHz: 25, unit: 'm/s2' },
};

let written: Fixture[];

beforeAll(async () => {
  const rateHz = 30;
  const schedule = [
    { activity: 'sit', seconds: 700 },
    { activity: 'walk', seconds: 700 },
  ] as const;
  const blocks = () => simulateRecording(schedule, { seed: 3, sampleRateHz: rateHz }).blocks();
  const csv = await joinParts(writeCsv(blocks()));
  const { log, info } = await gt3xParts([...blocks()].map(copied), { rateHz });
  const parts = (file: Uint8Array) => ({ 'log.bin': file, 'info.txt': new TextEncoder().encode(info) });
  const fixture = (
    name: string,
    bytes: Uint8Array,
    blockBytes: number,
    pack = (file: Uint8Array) => file,
  ) => ({
    format: name,
    variant: '',
    bytes: Uint8Array.from(bytes),
    blockBytes,
    pack,
  });
  written = [
    fixture('cwa', await joinParts(writeCwa(blocks(), { rateHz: 25 })), 512),
    fixture('csv', csv, 0),
    fixture('csv with angular velocity', gyroscopeCsv(30_000), 0),
    fixture('csv in a gzip', csv, 0, (file) => gzipSync(file, { level: 1 })),
    fixture('csv in a damaged gzip', gzipSync(csv), 64),
    fixture('log.bin stored', log, 9, (file) => writeZip(parts(file), 'store')),
    fixture('log.bin packed', log, 9, (file) => writeZip(parts(file), 'deflate')),
    fixture('gt3x damaged', await joinParts(writeGt3x(blocks(), { rateHz })), 64),
    fixture('geneactiv', geneactivFile({ startMs: Date.UTC(2024, 4, 6, 9), pages: 150 }), 0),
    fixture('genea', geneaFile(1500), 2048),
    fixture('activity.bin packed', activityBin(60_000), 9, (file) => activityArchive(file)),
  ];
}, 60_000);

describe('from any point on a recording reads as if all before it had been read', () => {
  test.for([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('written file %i', async (which) => {
    const { bytes, pack } = written[which]!;
    expect(await checkAllPoints(pack(bytes))).toBeGreaterThan(1);
  });

  test('one of the written files has angular velocity', async () => {
    const { bytes } = written.find(({ format }) => format === 'csv with angular velocity')!;
    expect((await openRecording(memorySource('a', bytes))).header.hasGyro).toBe(true);
  });

  for (const [name, options] of Object.entries(realFiles)) {
    const path = sharedData(name);
    test.skipIf(!path)(`${name} (skipped without ../shared/data)`, async () => {
      expect(await checkAllPoints(readFileSync(path!), options)).toBeGreaterThan(0);
    });
  }

  test('damaged files', async () => {
    let points = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(written.length - 1), fc.nat(), async (which, seed) => {
        const fixture = written[which]!;
        // The first cases cut at each block in turn: those are left out.
        const { bytes } = damageFile(fixture, Number.POSITIVE_INFINITY, seed);
        points += await checkAllPoints(bytes);
      }),
      { numRuns: 60 },
    );
    expect(points).toBeGreaterThan(60);
  }, 120_000);

  test('files with something odd every few records: gaps, repeats, jumps, damage', async () => {
    let points = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(written.length - 1),
        fc.nat(),
        fc.constantFrom(3, 10, 40),
        fc.boolean(),
        async (which, seed, every, fillGaps) => {
          const { format, bytes, pack } = written[which]!;
          points += await checkAllPoints(pack(shuffled(bytes, startsIn(format, bytes), seed, every)), {
            fillGaps,
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(points).toBeGreaterThan(1000);
  }, 240_000);

  test('gaps that are filled in', async () => {
    const path = sharedData('gt3x/TAS1H30182785_2019-09-17.gt3x');
    if (path) expect(await checkAllPoints(readFileSync(path), { fillGaps: true })).toBeGreaterThan(1);
  });
});

test('nothing packed is unpacked from before the point', async () => {
  const bytes = gzipSync(written[1]!.bytes);
  const source = memorySource('a.csv.gz', bytes);
  const { recording, index } = indexPasses(await openRecording(source), source, { samplesApart });
  for await (const _ of recording.blocks());
  const points = await index();
  const { unpack } = points.at(-1)!;
  expect(unpack!.at).toBeGreaterThan(bytes.length / 2);
  const readFrom: number[] = [];
  const watched: ByteSource = {
    ...source,
    read(offset, target) {
      readFrom.push(offset);
      return source.read(offset, target);
    },
  };
  const again = await openRecording(watched);
  readFrom.length = 0;
  for await (const _ of again.blocks({ from: points.at(-1)! }));
  // The first two bytes say that it is a gzip.
  expect(readFrom.filter((offset) => offset > 0 && offset < unpack!.at)).toEqual([]);
});

test('points are as far apart as was asked for', async () => {
  const source = memorySource('a.csv', written[1]!.bytes);
  const { recording, index } = indexPasses(await openRecording(source), source, { samplesApart: 10_000 });
  const startsMs: number[] = [];
  for await (const { timeMs } of recording.blocks()) startsMs.push(timeMs[0]!);
  // Blocks have 8192 samples: two at a time.
  expect((await index()).map(({ startMs }) => startMs)).toEqual([startsMs[2], startsMs[4]]);
});

/** How many points there are; all are tried. */
async function checkAllPoints(bytes: Uint8Array, options: ReadOptions = {}): Promise<number> {
  const source = memorySource('a', bytes);
  let recording: Recording;
  try {
    recording = await openRecording(source, options);
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
  const indexed = indexPasses(recording, source, { samplesApart });
  const all = await blocksOf(indexed.recording.blocks());
  const points = await indexed.index();
  for (const point of points) {
    const first = all.findIndex((block) => block.timeMs[0] === point.startMs);
    const rest = await blocksOf((await openRecording(source, options)).blocks({ from: point }));
    expect(rest.length).toBe(all.length - first);
    rest.forEach((block, i) => {
      // Comparing numbers one by one takes minutes.
      if (!isSame(block, all[first + i]!)) expect(block).toEqual(all[first + i]);
    });
  }
  return points.length;
}

/** Where records of a format start: sectors, pages, rows, records of a log. */
function startsIn(format: string, bytes: Uint8Array): number[] {
  const starts: number[] = [];
  const all = Buffer.from(bytes);
  const mark = format === 'geneactiv' ? 'Recorded Data' : '\n';
  if (format === 'cwa') for (let at = 1024; at < all.length; at += 512) starts.push(at);
  else if (format === 'genea')
    for (let at = all.indexOf('\r\n\r\n') + 4; at < all.length; at += 2048) starts.push(at);
  else if (format.startsWith('log.bin'))
    for (let at = 0; at < all.length; at += 9 + all.readUInt16LE(at + 6)) starts.push(at);
  else if (format === 'geneactiv' || format.startsWith('csv'))
    // The header and the first rows, from which the columns are known, stay.
    for (let at = all.indexOf(mark, 20_000); at >= 0; at = all.indexOf(mark, at + 1)) starts.push(at);
  return starts;
}

/** A copy in which about one of `every` records is left out, doubled, changed, or followed by one from elsewhere. */
function shuffled(bytes: Uint8Array, starts: number[], seed: number, every: number): Uint8Array {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random.next() * count);
  const record = (i: number) => bytes.slice(starts[i], starts[i + 1] ?? bytes.length);
  const parts = [bytes.subarray(0, starts[0] ?? bytes.length)];
  // A clock that has jumped back once swallows the gaps after that: half of the files go without.
  const kinds = below(2) === 0 ? [0, 1, 4] : [0, 1, 2, 3, 4];
  // Rows are hundreds of times shorter than the others.
  const rarely = starts.length > 5000 ? 50 * every : every;
  for (let i = 0; i < starts.length; i++) {
    const part = record(i);
    const kind = below(rarely) === 0 ? kinds[below(kinds.length)]! : -1;
    if (kind === 0) continue;
    if (kind === 1) part[below(part.length)]! ^= 1 << below(8);
    parts.push(part);
    if (kind === 2) parts.push(part);
    if (kind === 3) parts.push(record(below(starts.length)));
    // A stretch is missing.
    if (kind === 4) i += below(rarely);
  }
  return Buffer.concat(parts);
}

/** The blocks up to the error with which the file ends, if it does. */
async function blocksOf(blocks: AsyncIterable<SampleBlock>): Promise<SampleBlock[]> {
  const all: SampleBlock[] = [];
  try {
    for await (const block of blocks) all.push(copied(block));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return all;
}

function copied(block: SampleBlock): SampleBlock {
  const { count, timeMs, x, y, z, gyro, gapBefore, auxiliary } = block;
  const cut = <Values extends Float32Array | Float64Array>(values: Values, length = count) =>
    values.slice(0, length) as Values;
  return {
    count,
    timeMs: cut(timeMs),
    x: cut(x),
    y: cut(y),
    z: cut(z),
    gyro: gyro && { x: cut(gyro.x), y: cut(gyro.y), z: cut(gyro.z) },
    gapBefore,
    auxiliary: {
      count: auxiliary.count,
      timeMs: cut(auxiliary.timeMs, auxiliary.count),
      temperatureC: cut(auxiliary.temperatureC, auxiliary.count),
      light: cut(auxiliary.light, auxiliary.count),
      batteryV: cut(auxiliary.batteryV, auxiliary.count),
    },
  };
}

function isSame(a: SampleBlock, b: SampleBlock): boolean {
  return a.gapBefore === b.gapBefore && bits(a).equals(bits(b));
}

function bits({ timeMs, x, y, z, gyro, auxiliary }: SampleBlock): Buffer {
  const { temperatureC, light, batteryV } = auxiliary;
  const channels = [timeMs, x, y, z, ...(gyro ? [gyro.x, gyro.y, gyro.z] : [])];
  return Buffer.concat(
    [...channels, auxiliary.timeMs, temperatureC, light, batteryV].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
}

/** Rows that share their times in pairs, so that some always wait for the next. */
function gyroscopeCsv(rows: number): Uint8Array {
  const cells = (i: number) => [
    (Math.floor(i / 2) * 2) / 50,
    Math.sin(i),
    Math.cos(i),
    1,
    i % 500,
    -(i % 300),
    i % 7,
  ];
  const lines = Array.from({ length: rows }, (_, i) => cells(i).join(','));
  return new TextEncoder().encode(
    `time_s,acc_x,acc_y,acc_z,gyro_x_deg_s,gyro_y_deg_s,gyro_z_deg_s\n${lines.join('\n')}\n`,
  );
}

/** Pairs of samples of nine bytes, that do not repeat soon. */
function activityBin(samples: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: (samples / 2) * 9 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

function activityArchive(activity: Uint8Array): Uint8Array {
  const info = 'Serial Number: NEO1DXXXXXXXX\r\nSample Rate: 30\r\nStart Date: 634857408000000000\r\n';
  const lux = Uint8Array.from({ length: 2 * 2000 }, (_, i) => (i % 2 === 0 ? (i * 7) & 0xff : 1));
  return writeZip(
    { 'activity.bin': activity, 'lux.bin': lux, 'info.txt': new TextEncoder().encode(info) },
    'deflate',
  );
}
