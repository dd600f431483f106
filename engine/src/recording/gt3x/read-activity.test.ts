import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { damage, damaged } from '../../../../testing/damage.ts';
import { writeZip } from '../../../../testing/write-zip.ts';
import { memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';

const startMs = Date.UTC(2008, 2, 29, 12);
const ticks = 621_355_968_000_000_000n + BigInt(startMs) * 10_000n;

function infoText(serial = 'NEO1C16110020', rateHz = 30): Uint8Array {
  return new TextEncoder().encode(
    `Serial Number: ${serial}\nFirmware: 2.2.0\nSample Rate: ${rateHz}\nStart Date: ${ticks}\nStop Date: 0\n`,
  );
}

async function read(files: Readonly<Record<string, Uint8Array>>) {
  const recording = await openRecording(memorySource('a.gt3x', writeZip(files)), { timezone: 'UTC' });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

/** Packs raw values of 12 bits, in the order y, x, z. */
function packed(samples: readonly (readonly [x: number, y: number, z: number])[]): Uint8Array {
  const digits = samples
    .flatMap(([x, y, z]) => [y, x, z])
    .map((value) => (value & 0xfff).toString(16).padStart(3, '0'))
    .join('');
  return Uint8Array.from(digits.padEnd(digits.length + (digits.length % 2), '0').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
}

test('the example of the documentation is read as it says', async () => {
  // NHANES-GT3X-File-Format, activity.bin.md: three samples, to three digits.
  const activity = Uint8Array.from('006008EBD007009EBF007008EBF0'.match(/../g)!, (pair) =>
    Number.parseInt(pair, 16),
  );
  const { recording, samples, codes } = await read({ 'activity.bin': activity, 'info.txt': infoText() });
  expect(codes).toEqual([]);
  expect(recording.header).toMatchObject({ device: 'ActiGraph GT3X+', sampleRateHz: 30, rangeG: 6 });
  const rounded = (values: number[]) => values.map((value) => value.toFixed(3));
  expect(rounded(samples.y)).toEqual(['0.018', '0.021', '0.021']);
  expect(rounded(samples.x)).toEqual(['0.023', '0.026', '0.023']);
  expect(rounded(samples.z)).toEqual(['-0.947', '-0.941', '-0.941']);
  expect(samples.timeMs).toEqual([startMs, startMs + 1000 / 30, startMs + 2000 / 30]);
});

test.each([
  ['NEO1C16110020', [0, 0, 0, 2500, 1375]],
  ['MRA1C16110020', [0, 0, 0, 6000, 3575]],
] as const)('light of %s is scaled and limited as the documentation says', async (serial, expected) => {
  // lux.bin.md: a reading a second.
  const lux = Uint8Array.of(0, 0, 0x13, 0, 0xff, 0xff, 0x98, 0x08, 0x4c, 0x04);
  const { samples } = await read({
    'activity.bin': packed(Array.from({ length: 150 }, () => [0, 0, 341])),
    'info.txt': infoText(serial),
    'lux.bin': lux,
  });
  expect(samples.readings.map(({ light }) => light)).toEqual(expected);
  expect(samples.readings.map(({ timeMs }) => timeMs - startMs)).toEqual([0, 1000, 2000, 3000, 4000]);
});

test('long files are read across all borders', async () => {
  const values = Array.from(
    { length: 100_001 },
    (_, i) => [i % 2048, -1 - (i % 2000), (i * 7) % 1999] as const,
  );
  for (const rateHz of [30, 75, 100]) {
    const { samples, codes } = await read({
      'activity.bin': packed(values),
      'info.txt': infoText('NEO1', rateHz),
    });
    expect(codes).toEqual([]);
    expect(samples.x).toEqual(values.map(([x]) => Math.fround(x / 341)));
    expect(samples.y).toEqual(values.map(([, y]) => Math.fround(y / 341)));
    expect(samples.z).toEqual(values.map(([, , z]) => Math.fround(z / 341)));
    expect(samples.timeMs.at(-1)).toBeCloseTo(startMs + (100_000 * 1000) / rateHz, 3);
    expect(samples.readings.length).toBe(Math.ceil(100_001 / rateHz));
  }
});

test('a changed byte is noticed by the checksum of the archive', async () => {
  const activity = packed(Array.from({ length: 3000 }, (_, i) => [i % 100, 0, 341]));
  const bytes = writeZip({ 'activity.bin': activity, 'info.txt': infoText() });
  // The checksum in the directory, 16 bytes into the entry of activity.bin.
  const at = bytes.length - 22 - (46 + 'info.txt'.length) - (46 + 'activity.bin'.length) + 16;
  bytes[at]! ^= 1;
  const recording = await openRecording(memorySource('a.gt3x', bytes), { timezone: 'UTC' });
  expect((await collectSamples(recording)).timeMs.length).toBe(3000);
  expect(recording.findings()).toMatchObject([
    { code: 'zip-damaged', first: expect.stringContaining('activity.bin, whose checksum is wrong') },
  ]);
});

test('a start that is not said is told', async () => {
  const info = new TextEncoder().encode('Serial Number: NEO1\nSample Rate: 40\nStart Date: 0\n');
  const { samples, codes } = await read({ 'activity.bin': packed([[1, 2, 3]]), 'info.txt': info });
  expect(codes).toEqual(['start-time-unknown']);
  expect(samples.timeMs).toEqual([0]);
});

test('whatever happens to the bytes, there are samples in order or an InputError', async () => {
  const sound = writeZip({
    'activity.bin': packed(Array.from({ length: 6000 }, (_, i) => [(i * 37) % 300, i % 41, 341])),
    'lux.bin': Uint8Array.from({ length: 400 }, (_, i) => (i * 29) & 0xff),
    'info.txt': infoText(),
  });
  await fc.assert(
    fc.asyncProperty(damage, async (damage) => {
      try {
        const source = memorySource('a.gt3x', damaged(sound, damage));
        const recording = await openRecording(source, { timezone: 'UTC' });
        const { timeMs } = await collectSamples(recording);
        expect(timeMs.length).toBeGreaterThan(0);
        if (timeMs.length < 6000) expect(recording.findings().length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});
