import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { sharedData } from '../../../../testing/shared-data.ts';
import { memorySource } from '../byte-source.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions } from '../recording.ts';

const file = sharedData('gt3x/TAS1H30182785_2019-09-17.gt3x');
const startMs = Date.UTC(2019, 8, 17, 18, 40);

/** The rows that ActiLife wrote, from the start on, 100 a second. */
function actiLifeRows(): string[] {
  const text = gunzipSync(readFileSync(sharedData('gt3x/TAS1H30182785_2019-09-17.csv.gz')!)).toString();
  return text.trim().split(/\r?\n/).slice(11);
}

/** As ActiLife prints them: three decimals, halves away from zero. */
function printed(...values: number[]): string {
  return values.map((value) => Math.sign(value) * (Math.round(Math.abs(value) * 1000) / 1000) + 0).join();
}

async function read(options: ReadOptions) {
  const recording = await openRecording(memorySource('a.gt3x', readFileSync(file!)), options);
  return { recording, samples: await collectSamples(recording) };
}

test.skipIf(!file)('every real sample equals the CSV of ActiLife (needs ../shared/data)', async () => {
  const { recording, samples } = await read({});
  const rows = actiLifeRows();
  expect(samples.timeMs.length).toBe(33_000);
  samples.timeMs.forEach((timeMs, i) => {
    const row = (timeMs - startMs) / 10;
    expect(Number.isInteger(row)).toBe(true);
    expect(printed(samples.x[i]!, samples.y[i]!, samples.z[i]!)).toBe(rows[row]);
  });
  expect(recording.gaps().map(({ reason }) => reason)).toEqual([
    ...Array(5).fill('idle sleep'),
    'sensor paused',
  ]);
  expect(samples.afterGaps).toEqual([1000, 25_700, 26_800, 28_200, 30_800, 31_800]);
});

test.skipIf(!file)('with gaps filled every row equals that of ActiLife (needs ../shared/data)', async () => {
  const { recording, samples } = await read({ fillGaps: true });
  const rows = actiLifeRows();
  expect(samples.timeMs.length).toBe(240_500);
  samples.timeMs.forEach((timeMs, i) => {
    if (timeMs !== startMs + 10 * i) throw new Error(`row ${i} has time ${timeMs}`);
    const text = printed(samples.x[i]!, samples.y[i]!, samples.z[i]!);
    if (text !== rows[i]) throw new Error(`row ${i} is ${text}, not ${rows[i]}`);
  });
  expect(recording.gaps()).toEqual([]);
  expect(samples.afterGaps).toEqual([]);
  expect(recording.findings()[0]).toMatchObject({
    code: 'gaps-filled',
    count: 7,
    message: expect.stringContaining('207500 samples'),
  });
});

test.skipIf(!file)('the file says what it is (needs ../shared/data)', async () => {
  const { recording, samples } = await read({ timezone: 'America/New_York' });
  expect(recording.header).toMatchObject({
    format: 'gt3x',
    device: 'ActiGraph Link',
    serial: 'TAS1H30182785',
    sampleRateHz: 100,
    rangeG: 8,
    metadata: { Firmware: '1.7.2', 'Start Date': '2019-09-17T18:40:00' },
  });
  expect(samples.timeMs[0]).toBe(startMs + 4 * 3_600_000);
  // A reading a minute, written before the second that ends then; those made while it slept belong to no sample.
  const readings = samples.readings.map(({ timeMs, batteryV }) => [
    (timeMs - samples.timeMs[0]!) / 1000,
    Math.round(batteryV * 1000),
  ]);
  expect(readings).toEqual([
    [0, 4153],
    [59, 4154],
    [119, 4176],
    [179, 4181],
    [239, 4181],
  ]);
  expect(recording.findings().map(({ code, count }) => [code, count])).toEqual([
    ['idle-sleep', 5],
    ['sensor-paused', 1],
    ['records-skipped', 39],
  ]);
});
