import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { damage, damaged } from '../../../../testing/damage.ts';
import { type Gt3xParts, gt3xParts } from '../../../../testing/gt3x-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { writeZip } from '../../../../testing/write-zip.ts';
import { memorySource } from '../byte-source.ts';
import type { FindingCode } from '../finding-codes.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions } from '../recording.ts';

const startMs = Date.UTC(2024, 4, 6, 9);
const seconds = 40;
/** A record of 100 samples in log.bin; before the first are one of metadata and one of parameters. */
const recordBytes = 609;
let parts: Gt3xParts;
let firstRecord: number;

beforeAll(async () => {
  parts = await gt3xParts([stillBlock(startMs, seconds * 100)]);
  firstRecord = parts.log.length - seconds * recordBytes;
});

function archive(log: Uint8Array, info = parts.info): Uint8Array {
  return writeZip({ 'log.bin': log, 'info.txt': new TextEncoder().encode(info) });
}

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const recording = await openRecording(memorySource('a.gt3x', bytes), { timezone: 'UTC', ...options });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

/** Where the record of a second starts in log.bin. */
const placeOf = (second: number) => firstRecord + second * recordBytes;
/** Time of sample `i`. */
const at = (i: number) => startMs + i * 10;

/** Changes a record and makes its checksum right again. */
function edit(log: Uint8Array<ArrayBuffer>, second: number, change: (view: DataView) => void): void {
  const view = new DataView(log.buffer, placeOf(second), recordBytes);
  change(view);
  let sum = 0;
  for (let i = 0; i < recordBytes - 1; i++) sum ^= view.getUint8(i);
  view.setUint8(recordBytes - 1, ~sum & 0xff);
}

function moveClock(log: Uint8Array<ArrayBuffer>, from: number, to: number, bySeconds: number): void {
  for (let second = from; second < to; second++)
    edit(log, second, (view) => view.setUint32(2, startMs / 1000 + second + bySeconds, true));
}

function joined(...pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

test('any single changed bit of a record costs this record and is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(recordBytes * seconds - 1), fc.nat(7), async (byte, bit) => {
      const log = parts.log.slice();
      log[firstRecord + byte]! ^= 1 << bit;
      const { recording, samples, codes } = await read(archive(log));
      const second = Math.floor(byte / recordBytes);
      expect(samples.timeMs.length).toBe((seconds - 1) * 100);
      const places = samples.timeMs.map((ms) => (ms - startMs) / 10);
      expect(places.some((place) => Math.floor(place / 100) === second)).toBe(false);
      // A last record whose size has grown looks as if it were cut short.
      const isCut = codes.includes('file-truncated') && second === seconds - 1;
      if (!isCut)
        expect(recording.findings().find(({ code }) => code === 'records-damaged')).toMatchObject({
          count: 1,
          first: `byte ${placeOf(second)} of log.bin`,
        });
      expect(recording.gaps().length).toBe(second === 0 || second === seconds - 1 ? 0 : 1);
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('zeros between records are passed over', async () => {
  const { samples, codes } = await read(
    archive(joined(parts.log.subarray(0, placeOf(7)), new Uint8Array(500), parts.log.subarray(placeOf(7)))),
  );
  expect(codes).toEqual([]);
  expect(samples.timeMs.length).toBe(seconds * 100);
});

test('rubbish between records costs no sample', async () => {
  const rubbish = Uint8Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24);
  const { samples, codes } = await read(
    archive(joined(parts.log.subarray(0, placeOf(7)), rubbish, parts.log.subarray(placeOf(7)))),
  );
  expect(codes).toEqual(['records-damaged']);
  expect(samples.timeMs.length).toBe(seconds * 100);
});

test('a log that ends within a record gives those before', async () => {
  const { recording, samples, codes } = await read(archive(parts.log.subarray(0, placeOf(30) + 100)));
  expect(codes).toEqual(['file-truncated']);
  expect(recording.findings()[0]!.message).toContain('log.bin ends 100 bytes into its last record');
  expect(samples.timeMs.length).toBe(3000);
});

test('missing records are a gap', async () => {
  const { recording, codes } = await read(
    archive(joined(parts.log.subarray(0, placeOf(10)), parts.log.subarray(placeOf(14)))),
  );
  expect(codes).toEqual(['samples-missing']);
  expect(recording.gaps()).toEqual([{ startMs: at(999), endMs: at(1400), reason: 'missing records' }]);
});

test('without info.txt the parameters in the log say rate and scale', async () => {
  const { recording, samples, codes } = await read(writeZip({ 'log.bin': parts.log }));
  expect(codes).toEqual(['header-damaged']);
  expect(recording.header).toMatchObject({ sampleRateHz: 100, serial: null, device: null });
  expect(samples.x[100]).toBe((100 - 256) / 256);
  const bare = await read(writeZip({ 'log.bin': parts.log.subarray(firstRecord) }));
  expect(bare.codes).toEqual(['header-damaged', 'scale-assumed']);
  expect(bare.samples.timeMs.length).toBe(seconds * 100);
});

test('absurd settings are not believed', async () => {
  const info = parts.info
    .replace('Sample Rate: 100', 'Sample Rate: 1e9')
    .replace('Acceleration Scale: 256', 'Acceleration Scale: 0')
    .replace(/Start Date: \d+/, 'Start Date: 99999999999999999999999')
    .replace('Acceleration Max: 8', 'Acceleration Max: -8');
  const { recording, samples, codes } = await read(archive(parts.log, info));
  expect(codes).toEqual([]);
  expect(recording.header).toMatchObject({ sampleRateHz: 100, rangeG: 8 });
  expect(samples.x[100]).toBe((100 - 256) / 256);
});

test('a clock in UTC is taken as it is', async () => {
  const record = '{"MetadataType":"LocalTimeLog","UsedUtc":true}';
  const head = [0x1e, 6, 0, 0, 0, 0, record.length, 0, ...new TextEncoder().encode(record)];
  const log = joined(Uint8Array.of(...head, ~head.reduce((sum, byte) => sum ^ byte, 0)), parts.log);
  const { samples } = await read(archive(log), { timezone: 'America/New_York' });
  expect(samples.timeMs[0]).toBe(startMs);
});

test('one wrong time is not used; jumps are gaps, or kept in order', async () => {
  for (const bySeconds of [3600, -3600, 1, 500_000_000, -1_700_000_000]) {
    const log = parts.log.slice();
    moveClock(log, 20, 21, bySeconds);
    const { samples, codes } = await read(archive(log));
    expect(codes).toEqual(['time-implausible']);
    expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
  }
  const forward = parts.log.slice();
  moveClock(forward, 20, seconds, 3600);
  const jumped = await read(archive(forward));
  expect(jumped.codes).toEqual(['samples-missing']);
  expect(jumped.samples.timeMs[2000]).toBe(at(2000) + 3_600_000);
  const back = parts.log.slice();
  moveClock(back, 20, 30, -600);
  const kept = await read(archive(back));
  expect(kept.codes).toEqual(['time-jump-back']);
  expect(kept.samples.timeMs).toEqual(kept.samples.timeMs.map((_, i) => at(i)));
});

test('times that info.txt rules out are not used, unless all of them are', async () => {
  const years = 5 * 365 * 86_400;
  const some = parts.log.slice();
  moveClock(some, 0, 10, -years);
  moveClock(some, 30, 35, years);
  const mixed = await read(archive(some));
  expect(mixed.codes).toEqual(['time-implausible']);
  expect(mixed.recording.findings()[0]!.count).toBe(15);
  expect(mixed.samples.timeMs).toEqual(mixed.samples.timeMs.map((_, i) => at(i)));
  const all = parts.log.slice();
  moveClock(all, 0, seconds, -years);
  const moved = await read(archive(all));
  expect(moved.codes).toEqual([]);
  expect(moved.samples.timeMs[0]).toBe(startMs - years * 1000);
  const unset = parts.log.slice();
  moveClock(unset, 0, seconds, -startMs / 1000 + 60);
  expect((await read(archive(unset))).codes).toEqual(['clock-not-set']);
});

test('more and fewer samples than the rate are told', async () => {
  const more = await read(archive(parts.log, parts.info.replace('Sample Rate: 100', 'Sample Rate: 90')));
  expect(more.codes).toEqual(['record-size-odd']);
  expect(more.samples.timeMs).toEqual(more.samples.timeMs.map((_, i) => at(i)));
  const fewer = await read(archive(parts.log, parts.info.replace('Sample Rate: 100', 'Sample Rate: 200')));
  expect(fewer.codes).toEqual(['samples-missing', 'record-size-odd'].sort(bySeverity));
  expect(fewer.samples.timeMs[150]).toBe(startMs + 1000 + 250);
  expect(fewer.recording.gaps().length).toBe(seconds - 1);
});

const bySeverity = (a: string, b: string) =>
  Number(b === 'record-size-odd') - Number(a === 'record-size-odd');

test('gaps are filled no longer than a sensor can have recorded', async () => {
  const log = parts.log.slice();
  // Two gaps of 40 days: the second would be more than 60 days of made-up samples altogether.
  moveClock(log, 10, 20, 40 * 86_400);
  moveClock(log, 20, seconds, 80 * 86_400);
  const recording = await openRecording(
    memorySource('a.gt3x', archive(log, parts.info.replace(/Stop Date.*|Last.*|Down.*/g, ''))),
    {
      timezone: 'UTC',
      fillGaps: true,
    },
  );
  let samples = 0;
  for await (const { count } of recording.blocks()) samples += count;
  expect(samples).toBe(seconds * 100 + 40 * 86_400 * 100);
  const codes: FindingCode[] = recording.findings().map(({ code }) => code);
  expect(codes).toEqual(['gaps-filled', 'gap-not-filled', 'samples-missing']);
  expect(recording.gaps().length).toBe(1);
});

test('an archive cut short gives what comes before the cut', async () => {
  const bytes = archive(parts.log);
  for (let cut = 40; cut < bytes.length; cut += 397) {
    try {
      const { samples, codes } = await read(bytes.subarray(0, cut));
      expect(codes).toContain('zip-damaged');
      expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
    } catch (error) {
      expect(error).toMatchObject({ name: 'InputError', code: 'no-data' });
    }
  }
});

test.each([
  ['not-gt3x', { 'info.txt': Uint8Array.of(65) }],
  ['not-gt3x', { 'log.txt': Uint8Array.of(65), 'a.gt3x': Uint8Array.of(80, 75, 3, 4) }],
  ['no-data', { 'log.bin': new Uint8Array(0) }],
  ['no-data', { 'log.bin': new Uint8Array(100_000) }],
  ['no-data', { 'log.bin': new Uint8Array(2_000_000).fill(0x1e) }],
  ['no-sample-rate', { 'activity.bin': new Uint8Array(900) }],
] as const)('%s is refused', async (code, files) => {
  await expect(read(writeZip(files))).rejects.toMatchObject({ name: 'InputError', code });
});

test('a log without samples says what it has', async () => {
  const log = Uint8Array.of(0x1e, 13, 0, 0, 0, 0, 6, 0, 1, 2, 3, 4, 5, 6, 0);
  log[14] = ~log.subarray(0, 14).reduce((sum, byte) => sum ^ byte, 0);
  await expect(read(archive(log))).rejects.toThrow(
    'log.bin has no record with samples, only: capacitive sense',
  );
});

test('names with folders and capitals are found', async () => {
  const files = { '../../TAS/INFO.TXT': new TextEncoder().encode(parts.info), '/TAS/LOG.BIN': parts.log };
  const { codes, samples } = await read(writeZip(files));
  expect(codes).toEqual([]);
  expect(samples.timeMs.length).toBe(seconds * 100);
});

test('a second pass gives the same, a signal stops a pass', async () => {
  const log = parts.log.slice();
  log[placeOf(9) + 50]! ^= 1;
  const { recording, samples } = await read(archive(log));
  const findings = recording.findings();
  expect(await collectSamples(recording)).toEqual(samples);
  expect(recording.findings()).toEqual(findings);
  const stop = new AbortController();
  const stopped = await openRecording(memorySource('a.gt3x', archive(log)), { signal: stop.signal });
  stop.abort(new Error('stopped by the user'));
  await expect(collectSamples(stopped)).rejects.toThrow('stopped by the user');
});

test.each(['archive', 'log', 'info'] as const)(
  'whatever happens to the bytes of the %s, there are samples in order or an InputError',
  async (what) => {
    const whole = archive(parts.log);
    const info = new TextEncoder().encode(parts.info);
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async (damage, fillGaps) => {
        const bytes =
          what === 'archive'
            ? damaged(whole, damage)
            : what === 'log'
              ? archive(damaged(parts.log, damage))
              : writeZip({ 'log.bin': parts.log, 'info.txt': damaged(info, damage) });
        try {
          const { samples, codes } = await read(bytes, { fillGaps });
          expect(samples.timeMs.length).toBeGreaterThan(0);
          if (samples.timeMs.length < seconds * 100 && damage.end === 1)
            expect(codes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  },
  20_000,
);
