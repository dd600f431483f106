import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GridRecording,
  type GridSecond,
  type MovementSetup,
  memorySource,
  openGridRecording,
  type ReadOptions,
  simulateRecording,
} from '@legwork/engine';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { writeCwaFile } from '../cli/write-cwa-file.ts';
import { openInWorker, type WorkerRecording } from './open-in-worker.ts';

/** Longer than a batch, with angular velocity. */
async function writeHour(path: string): Promise<void> {
  const schedule = [
    { activity: 'sit', seconds: 1800 },
    { activity: 'walk', seconds: 1800 },
  ] as const;
  const { blocks } = simulateRecording(schedule, { seed: 7, sampleRateHz: 50, gyro: true });
  await writeCwaFile(path, blocks(), { rateHz: 50, device: 'AX6' });
}

async function opened(path: string, options: ReadOptions = {}): Promise<WorkerRecording> {
  const recording = await openInWorker(path, options);
  onTestFinished(() => recording.close());
  return recording;
}

/** Takes the axes of the sensor for those of the thigh. */
const setup: MovementSetup = {
  calibration: {
    applied: false,
    offsetG: [0, 0, 0],
    scale: [1, 1, 1],
    errorBeforeMg: null,
    errorAfterMg: null,
    reason: '',
  },
  parts: [
    {
      fromMs: Number.NEGATIVE_INFINITY,
      toMs: Number.POSITIVE_INFINITY,
      frame: {
        rotation: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        how: '',
        confidence: 1,
      },
    },
  ],
};

/** Everything that a pass gives, in its order. */
async function wholePass(recording: GridRecording, movements?: MovementSetup) {
  const seconds: GridSecond[] = [];
  const pass = await recording.pass({
    onSecond: ({ x, y, z, ...facts }) => seconds.push({ ...facts, x: x.slice(), y: y.slice(), z: z.slice() }),
    movements,
  });
  return { seconds, pass, findings: recording.findings(), gaps: recording.gaps() };
}

test('another thread gives the same seconds, findings and gaps, pass by pass', async () => {
  const path = join(temporaryFolder(), 'hour.cwa');
  await writeHour(path);
  const bytes = readFileSync(path);
  // A damaged block in the middle makes a gap and a finding; half a block at the end one more.
  bytes.fill(0xff, 1024 + 512 * 1000 + 40, 1024 + 512 * 1000 + 60);
  writeFileSync(path, bytes);
  appendFileSync(path, new Uint8Array(100));
  const there = await opened(path, { timezone: 'Europe/Berlin' });
  const here = await openGridRecording(memorySource(path, readFileSync(path)), { timezone: 'Europe/Berlin' });
  expect(there.header).toEqual(here.header);
  for (const movements of [undefined, setup, undefined]) {
    const expected = await wholePass(here, movements);
    expect(expected.seconds.length).toBeGreaterThan(3500);
    expect(expected.pass.movements?.transitions.map(({ source }) => source)).toEqual(
      movements && ['gyroscope'],
    );
    expect(expected.findings.length).toBeGreaterThan(1);
    expect(expected.gaps).toHaveLength(1);
    expect(await wholePass(there, movements)).toEqual(expected);
  }
});

test('a block may hold more seconds than a batch', async () => {
  const path = join(temporaryFolder(), 'slow.csv');
  const rows = Array.from({ length: 9000 }, (_, i) => `${i / 2},0.01,-0.99,${(i % 7) / 100}`);
  const text = ['time,x,y,z', ...rows].join('\n');
  writeFileSync(path, text);
  const here = await openGridRecording(memorySource(path, new TextEncoder().encode(text)));
  const expected = await wholePass(here);
  expect(expected.seconds.length).toBeGreaterThan(4490);
  expect(await wholePass(await opened(path))).toEqual(expected);
});

test('says how much of the file has been read', async () => {
  const path = join(temporaryFolder(), 'hour.cwa');
  await writeHour(path);
  const seen: number[] = [];
  const recording = await opened(path, { onProgress: (bytes) => seen.push(bytes) });
  await recording.pass({ onSecond() {} });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(readFileSync(path).length);
});

test('a file that can not be used is refused in the same words', async () => {
  const path = join(temporaryFolder(), 'notes.txt');
  writeFileSync(path, 'no recording at all, '.repeat(100));
  const refusal = await openGridRecording(memorySource(path, readFileSync(path))).catch((error) => error);
  expect(refusal.name).toBe('InputError');
  await expect(openInWorker(path)).rejects.toEqual(refusal);
  const missing = openInWorker(join(temporaryFolder(), 'missing.cwa'));
  await expect(missing).rejects.toMatchObject({ name: 'InputError', code: 'file-missing' });
});

test('stops in the middle of a pass when told to', async () => {
  const path = join(temporaryFolder(), 'hour.cwa');
  await writeHour(path);
  const controller = new AbortController();
  const recording = await opened(path, { signal: controller.signal });
  const reason = new Error('enough');
  let seconds = 0;
  const pass = recording.pass({
    onSecond() {
      if (++seconds === 100) controller.abort(reason);
    },
  });
  await expect(pass).rejects.toBe(reason);
  expect(seconds).toBeLessThan(3600);
});

test('a thread that is ended while it is waited for is an error, not a wait for ever', async () => {
  const path = join(temporaryFolder(), 'hour.cwa');
  await writeHour(path);
  const recording = await opened(path);
  const pass = recording.pass({ onSecond() {} });
  await recording.close();
  await expect(pass).rejects.toThrow('the reading thread ended too early');
});
