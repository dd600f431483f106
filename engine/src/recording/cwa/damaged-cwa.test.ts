import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectedSamples, collectSamples } from '../../../../testing/collect-samples.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { stillBlock } from '../../../../testing/still-block.ts';
import { memorySource } from '../byte-source.ts';
import type { FindingCode } from '../finding-codes.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { packTime } from './pack-time.ts';
import { writeCwa } from './write-cwa.ts';

const startMs = Date.UTC(2024, 4, 6, 9);
const perSector = 120;
const sectorMs = 1200;

/** A sound file of 100 Hz with this many full sectors. */
function file(sectors: number, first = startMs): Promise<Uint8Array<ArrayBuffer>> {
  return joinParts(writeCwa([stillBlock(first, sectors * perSector)]));
}

function sectorView(bytes: Uint8Array<ArrayBuffer>, sector: number): DataView {
  return new DataView(bytes.buffer, 1024 + 512 * sector, 512);
}

/** Changes a sector and makes its checksum right again. */
function edit(bytes: Uint8Array<ArrayBuffer>, sector: number, change: (view: DataView) => void): void {
  const view = sectorView(bytes, sector);
  change(view);
  view.setUint16(510, 0, true);
  let sum = 0;
  for (let at = 0; at < 512; at += 2) sum += view.getUint16(at, true);
  view.setUint16(510, -sum, true);
}

/** Moves the clock of some sectors. */
function moveClock(bytes: Uint8Array<ArrayBuffer>, from: number, to: number, byMs: number): void {
  for (let sector = from; sector < to; sector++)
    edit(bytes, sector, (view) => {
      const wallMs = startMs + sector * sectorMs;
      view.setUint32(14, packTime(wallMs + byMs), true);
    });
}

async function read(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<{ recording: Recording; samples: CollectedSamples; codes: FindingCode[] }> {
  const recording = await openRecording(memorySource('test.cwa', bytes), { timezone: 'UTC', ...options });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

function message(recording: Recording, code: FindingCode): string {
  return recording.findings().find((finding) => finding.code === code)?.message ?? 'no such finding';
}

/** Time of sample `i` by the writer's clock. */
const at = (i: number) => startMs + i * 10;

test('a damaged block is left out and named, the others keep their times', async () => {
  const bytes = await file(6);
  bytes[1024 + 512 * 2 + 100]! ^= 1;
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['blocks-damaged']);
  expect(message(recording, 'blocks-damaged')).toBe('damaged blocks were left out: blocks 2');
  expect(samples.afterGaps).toEqual([240]);
  expect(samples.timeMs.length).toBe(600);
  expect(samples.timeMs[240]).toBeCloseTo(at(360), 1);
  expect(recording.gaps()).toEqual([
    { startMs: expect.closeTo(at(239), 1), endMs: expect.closeTo(at(360), 1), reason: 'damaged blocks' },
  ]);
});

test('at most twenty damaged blocks are listed', async () => {
  const bytes = await file(60);
  for (let sector = 3; sector < 33; sector++) bytes[1024 + 512 * sector + 40]! ^= 1;
  const { recording } = await read(bytes);
  expect(message(recording, 'blocks-damaged')).toMatch(/: blocks 3, 4, .* 22 and 10 more$/);
});

test('missing blocks are counted', async () => {
  const bytes = await file(8);
  const cut = Uint8Array.from([...bytes.subarray(0, 1024 + 512 * 3), ...bytes.subarray(1024 + 512 * 5)]);
  const { recording, samples, codes } = await read(cut);
  expect(codes).toEqual(['blocks-missing']);
  expect(recording.findings()[0]).toMatchObject({ count: 2, first: 'block 3 (byte 2560)' });
  expect(samples.afterGaps).toEqual([360]);
  expect(samples.timeMs[360]).toBeCloseTo(at(600), 1);
});

test('a block that occurs twice is used once', async () => {
  const bytes = await file(5);
  const twice = Uint8Array.from([...bytes.subarray(0, 1024 + 512 * 3), ...bytes.subarray(1024 + 512 * 2)]);
  const { samples, codes } = await read(twice);
  expect(codes).toEqual(['blocks-repeated']);
  expect(samples.timeMs.length).toBe(600);
  expect(samples.afterGaps).toEqual([]);
});

test('a file that ends within a block gives the blocks before', async () => {
  const bytes = await file(4);
  const { recording, samples, codes } = await read(bytes.subarray(0, -100));
  expect(codes).toEqual(['file-truncated']);
  expect(message(recording, 'file-truncated')).toContain('412 of 512 bytes');
  expect(samples.timeMs.length).toBe(360);
});

test('a damaged header leaves the data readable', async () => {
  const bytes = await file(4);
  bytes[1] = 0;
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['header-damaged']);
  expect(recording.header.serial).toBeNull();
  expect(samples.timeMs.length).toBe(480);
});

test.each([
  ['truncated-header', 100],
  ['truncated-header', 1023],
  ['no-data', 1024],
  ['no-data', 1500],
] as const)('%s: a file of %i bytes is refused', async (code, length) => {
  const bytes = await file(2);
  await expect(read(bytes.subarray(0, length))).rejects.toMatchObject({ name: 'InputError', code });
});

test('a file without one sound block is refused', async () => {
  const bytes = await file(3);
  bytes.fill(0xff, 1024);
  await expect(read(bytes)).rejects.toMatchObject({ code: 'no-data' });
});

test('the clock jumping forward makes a gap', async () => {
  const bytes = await file(20);
  moveClock(bytes, 10, 20, 3_600_000);
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['time-jump']);
  expect(samples.afterGaps).toEqual([1200]);
  expect(recording.gaps()[0]).toMatchObject({ reason: 'time jump' });
  expect(samples.timeMs[1200]).toBeCloseTo(at(1200) + 3_600_000, 1);
});

test('one block with a wrong time keeps its samples at the times between its neighbours', async () => {
  for (const byMs of [3_600_000, -3_600_000, 40_000, -40_000]) {
    const bytes = await file(20);
    moveClock(bytes, 10, 11, byMs);
    const { recording, samples, codes } = await read(bytes);
    expect(codes).toEqual(['time-implausible']);
    expect(message(recording, 'time-implausible')).toContain('blocks 10');
    expect(samples.afterGaps).toEqual([]);
    samples.timeMs.forEach((timeMs, i) => {
      expect(timeMs).toBeCloseTo(at(i), 0);
    });
  }
});

test('the clock set back for good keeps all samples, in order, and says by how much times are late', async () => {
  // Enough sectors that the survey of the clock does not see the jump.
  const bytes = await file(3000);
  moveClock(bytes, 1511, 3000, -10_000);
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['time-jump-back']);
  expect(samples.timeMs.length).toBe(3000 * perSector);
  expect(message(recording, 'time-jump-back')).toContain('at the end times are 10.0 s later than the clock');
  expect(samples.timeMs.at(-1)).toBeCloseTo(at(3000 * perSector - 1), 0);
});

test('a clock that runs back and forth is right again once it is', async () => {
  const bytes = await file(3000);
  moveClock(bytes, 1511, 1520, -10_000);
  const { samples } = await read(bytes);
  samples.timeMs.forEach((timeMs, i) => {
    if (Math.abs(timeMs - at(i)) > 2) throw new Error(`sample ${i} is off by ${timeMs - at(i)} ms`);
  });
});

test('the longest consistent story of the clock is believed', async () => {
  const yearMs = 365 * 86_400_000;
  for (const [from, to, byMs] of [
    [0, 40, -20 * yearMs], // not set at first: before 2005
    [0, 40, 3 * yearMs], // wrong at first, later set back
    [160, 200, -3 * yearMs], // reset during the recording
    [80, 100, 3 * yearMs], // wrong in between
  ] as const) {
    const bytes = await file(200);
    moveClock(bytes, from, to, byMs);
    const { recording, samples, codes } = await read(bytes);
    expect(codes).toEqual(['time-implausible']);
    expect(recording.findings()[0]!.count).toBe(to - from);
    expect(samples.timeMs.length).toBe(200 * perSector);
    expect(recording.gaps()).toEqual([]);
    samples.timeMs.forEach((timeMs, i) => {
      if (Math.abs(timeMs - at(i)) > 5) throw new Error(`sample ${i} is off by ${timeMs - at(i)} ms`);
    });
  }
});

test('a clock that was never set gives durations and says so', async () => {
  const bytes = await file(20, Date.UTC(2000, 0, 1, 0, 5));
  const { samples, codes } = await read(bytes);
  expect(codes).toEqual(['clock-not-set']);
  expect(samples.timeMs[0]).toBeCloseTo(Date.UTC(2000, 0, 1, 0, 5), 1);
  for (let sector = 0; sector < 20; sector++) edit(bytes, sector, (view) => view.setUint32(14, 0, true));
  const unknown = await read(bytes);
  expect(unknown.codes).toContain('clock-not-set');
  expect(unknown.samples.timeMs.length).toBe(2400);
  expect(unknown.samples.timeMs[0]).toBe(Date.UTC(2000, 0, 1));
  expect(unknown.samples.timeMs.at(-1)).toBeCloseTo(Date.UTC(2000, 0, 1) + 23_990, 6);
});

test('a recording from the future is read, with a finding', async () => {
  const bytes = await file(5);
  expect((await read(bytes, { nowMs: startMs - 86_400_000 })).codes).toEqual(['clock-in-future']);
  expect((await read(bytes, { nowMs: startMs + 86_400_000 })).codes).toEqual([]);
});

test('files of the firmware without fractions of a second keep whole seconds on their samples', async () => {
  const bytes = await file(50);
  for (let sector = 0; sector < 50; sector++)
    edit(bytes, sector, (view) => {
      // The first whole second within or after the start of the sector, if it has one; else that before.
      const sectorStartMs = startMs + sector * sectorMs;
      const secondMs = Math.ceil(sectorStartMs / 1000) * 1000;
      view.setUint16(4, 4242, true);
      view.setUint32(14, packTime(secondMs), true);
      view.setInt16(26, (secondMs - sectorStartMs) / 10, true);
    });
  const { samples, codes } = await read(bytes);
  expect(codes).toEqual([]);
  samples.timeMs.forEach((timeMs, i) => {
    expect(timeMs).toBeCloseTo(at(i), 3);
  });
});

test('a change of rate within the file starts a new stretch at the right times', async () => {
  const fast = await joinParts(writeCwa([stillBlock(startMs + 600_000, 480, 5)], { rateHz: 200 }));
  const bytes = Uint8Array.from([...(await file(4)), ...fast.subarray(1024)]);
  const { samples, codes } = await read(bytes);
  expect(codes).toContain('settings-changed');
  expect(samples.afterGaps).toEqual([480]);
  expect(samples.timeMs[480]).toBeCloseTo(startMs + 600_000, 1);
  expect(samples.timeMs.at(-1)).toBeCloseTo(startMs + 600_000 + 479 * 5, 1);
});

test('a second pass gives the same samples, findings and gaps', async () => {
  const bytes = await file(30);
  bytes[1024 + 512 * 7 + 99]! ^= 4;
  const { recording, samples } = await read(bytes);
  const findings = recording.findings();
  const gaps = recording.gaps();
  expect(await collectSamples(recording)).toEqual(samples);
  expect(recording.findings()).toEqual(findings);
  expect(recording.gaps()).toEqual(gaps);
});

test('reading stops at the signal and tells its progress', async () => {
  const bytes = await file(5000);
  const controller = new AbortController();
  const progress: number[] = [];
  const recording = await openRecording(memorySource('test.cwa', bytes), {
    signal: controller.signal,
    onProgress: (read) => {
      progress.push(read);
      controller.abort(new Error('stopped by the user'));
    },
  });
  await expect(collectSamples(recording)).rejects.toThrow('stopped by the user');
  expect(progress.length).toBe(1);
  expect(progress[0]).toBeGreaterThan(1_000_000);
  expect(progress[0]).toBeLessThan(1_100_000);
});

test('whatever happens to the bytes, there are samples in order or an InputError, and damage is named', async () => {
  const sound = await file(12);
  const flips = fc.array(fc.record({ at: fc.nat(sound.length - 1), bit: fc.nat(7) }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(flips, fc.option(fc.nat(sound.length)), async (flips, length) => {
      const bytes = sound.slice();
      const changed = new Set<number>();
      for (const { at, bit } of flips) {
        bytes[at]! ^= 1 << bit;
        if (at >= 1024) changed.add(Math.floor((at - 1024) / 512));
      }
      const whole = bytes.subarray(0, length ?? bytes.length);
      let result: Awaited<ReturnType<typeof read>>;
      try {
        result = await read(whole);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      expect(result.samples.timeMs.length).toBeGreaterThan(0);
      if (length !== null && length < sound.length && (length - 1024) % 512 !== 0)
        expect(result.codes).toContain('file-truncated');
      const lost = Math.floor((whole.length - 1024) / 512) * perSector - result.samples.timeMs.length;
      expect(lost).toBeLessThanOrEqual(changed.size * perSector);
      if (lost > 0) expect(result.codes).toContain('blocks-damaged');
    }),
    { seed: 2, numRuns: 400 },
  );
});

test('whatever the fields of sound blocks say, every sample is there once and times increase', async () => {
  const sound = await file(40);
  const change = fc.record({
    sector: fc.nat(39),
    field: fc.constantFrom(
      'time',
      'wild time',
      'fraction',
      'index',
      'sequence',
      'session',
      'resumed',
      'samples',
    ),
    value: fc.nat(0xffffffff),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 25 }), async (changes) => {
      const bytes = sound.slice();
      for (const { sector, field, value } of changes)
        edit(bytes, sector, (view) => {
          if (field === 'time') view.setUint32(14, packTime(startMs + (value % 200_000)), true);
          else if (field === 'wild time') view.setUint32(14, value, true);
          else if (field === 'fraction') view.setUint16(4, value & 0xffff, true);
          else if (field === 'index') view.setInt16(26, value & 0xffff, true);
          else if (field === 'sequence') view.setUint32(10, value % 60, true);
          else if (field === 'session') view.setUint32(6, value % 3, true);
          else if (field === 'resumed') view.setUint8(22, 1);
          else view.setUint16(28, 1 + (value % 120), true);
        });
      const { samples } = await read(bytes);
      let expected = 0;
      for (let sector = 0; sector < 40; sector++) expected += sectorView(bytes, sector).getUint16(28, true);
      expect(samples.timeMs.length).toBe(expected);
      expect(samples.readings.length).toBe(40);
    }),
    { seed: 10, numRuns: 500 },
  );
});

test('a single changed bit in a block always costs this block, and no other', async () => {
  const sound = await file(6);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1024, max: sound.length - 1 }), fc.nat(7), async (at, bit) => {
      const bytes = sound.slice();
      bytes[at]! ^= 1 << bit;
      const { recording, samples } = await read(bytes);
      const sector = Math.floor((at - 1024) / 512);
      expect(message(recording, 'blocks-damaged')).toBe(`damaged blocks were left out: blocks ${sector}`);
      expect(samples.timeMs.length).toBe(5 * perSector);
    }),
    { seed: 3, numRuns: 200 },
  );
});
