import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { geneactivFile } from '../../../../testing/geneactiv-file.ts';
import { sharedData } from '../../../../testing/shared-data.ts';
import { memorySource } from '../byte-source.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions } from '../recording.ts';

const startMs = Date.UTC(2024, 4, 6, 9);

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const recording = await openRecording(memorySource('a.bin', bytes), {
    timezone: 'Europe/London',
    ...options,
  });
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

const sample = sharedData('geneactiv/gnactv_sample.bin');
test.skipIf(!sample)(
  "every sample equals an independent reader's, times included (needs ../shared/data)",
  async () => {
    const { recording, samples, codes } = await read(readFileSync(sample!), { timezone: 'UTC' });
    const text = gunzipSync(readFileSync(sharedData('geneactiv/gnactv_sample.expected.csv.gz')!)).toString();
    const expected = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
    expect(samples.timeMs.length).toBe(900);
    expected.forEach(([seconds, x, y, z], i) => {
      expect(samples.timeMs[i]).toBe(Math.round(seconds! * 1000));
      // Half of the last printed digit.
      expect(Math.abs(samples.x[i]! - x!)).toBeLessThan(0.5001e-4);
      expect(Math.abs(samples.y[i]! - y!)).toBeLessThan(0.5001e-4);
      expect(Math.abs(samples.z[i]! - z!)).toBeLessThan(0.5001e-4);
    });
    // The second page is stamped 6.5 s after the first, which has 6.0 s of samples.
    expect(recording.gaps()).toEqual([
      { startMs: samples.timeMs[299], endMs: samples.timeMs[300], reason: 'time jump' },
    ]);
    expect(codes).toEqual(['time-jump', 'timezone-differs', 'clock-drift-stated']);
    expect(recording.header).toMatchObject({
      format: 'geneactiv',
      device: 'GENEActiv 1.1',
      serial: '051386',
      sampleRateHz: 50,
      rangeG: 8,
    });
    expect(samples.readings.map(({ temperatureC }) => temperatureC.toFixed(1))).toEqual([
      '28.2',
      '28.1',
      '29.1',
    ]);
  },
);

const cut = sharedData('geneactiv/ggirread_geneactiv.bin');
test.skipIf(!cut)(
  'a file cut short in its 17th page gives what is there (needs ../shared/data)',
  async () => {
    const { recording, samples } = await read(readFileSync(cut!));
    expect(samples.timeMs.length).toBe(16 * 300 + 231);
    expect(recording.gaps()).toEqual([]);
    // Pages of 300 samples are 3.5 s apart: the 85.7 Hz that the file states are 600 Hz / 7.
    expect(samples.timeMs[300]! - samples.timeMs[0]!).toBe(3500);
    expect(samples.timeMs[1]! - samples.timeMs[0]!).toBeCloseTo(7000 / 600, 3);
    expect(recording.findings()).toMatchObject([
      {
        code: 'file-truncated',
        message: expect.stringContaining(
          'the last page has 231 of 300 samples; 17 of 222048 pages are there',
        ),
      },
    ]);
  },
);

test('samples, light and button are decoded by the formulas of the manual', async () => {
  const bytes = geneactivFile({
    startMs,
    pages: 2,
    sample: (i) => [-2048 + i, 2047 - i, i % 7, i, i >= 100 && i < 110 ? 1 : 0],
    header: { 'x offset': '100', 'y gain': '25000' },
  });
  const { recording, samples, codes } = await read(bytes);
  samples.x.forEach((_, i) => {
    expect(samples.x[i]).toBe(Math.fround(((-2048 + i) * 100 - 100) / 25_600));
    expect(samples.y[i]).toBe(Math.fround(((2047 - i) * 100) / 25_000));
    expect(samples.z[i]).toBe(Math.fround(((i % 7) * 100) / 25_600));
  });
  // The mean of 0 to 299, and of 300 to 599, times 900 / 300.
  expect(samples.readings.map(({ light }) => light)).toEqual([448.5, 1348.5]);
  expect(codes).toEqual(['button-pressed']);
  expect(recording.findings()[0]).toMatchObject({ count: 1, first: 'page 0 (byte 372)' });
});

test.each(['\n', '\r\n'])('line endings %j, decimal commas and lower case are read', async (lineEnding) => {
  const bytes = geneactivFile({ startMs, pages: 3, rate: '66,7', lineEnding });
  const text = new TextDecoder().decode(bytes).replaceAll('28.5', '28,5').replaceAll('4.1642', '4,1642');
  const { recording, samples, codes } = await read(new TextEncoder().encode(text.replaceAll('FF', 'ff')));
  expect(codes).toEqual([]);
  expect(recording.header.sampleRateHz).toBe(66.7);
  expect(samples.timeMs.length).toBe(900);
  expect(samples.readings[0]).toMatchObject({
    temperatureC: 28.5,
    batteryV: Math.fround(4.1642),
  });
});

test('a clock without a zone is taken in the zone given', async () => {
  const bytes = geneactivFile({ startMs, pages: 1 });
  expect((await read(bytes)).samples.timeMs[0]).toBe(startMs - 3_600_000);
  expect((await read(bytes, { timezone: 'UTC' })).codes).toEqual(['timezone-differs']);
});

test.each([
  ['no-data', (text: string) => text.slice(0, text.indexOf('Recorded Data'))],
  ['no-calibration', (text: string) => text.replace('z gain:25600', 'z gain:0')],
  ['no-calibration', (text: string) => text.replace('x offset:0', 'x offset:much')],
  ['no-sample-rate', (text: string) => text.replaceAll('Frequency:50.0', 'Frequency:-')],
])('%s is refused', async (code, change) => {
  const text = new TextDecoder().decode(geneactivFile({ startMs, pages: 1 }));
  await expect(read(new TextEncoder().encode(change(text)))).rejects.toMatchObject({
    name: 'InputError',
    code,
  });
});
