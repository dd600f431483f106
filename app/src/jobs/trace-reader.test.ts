import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Analysis,
  memorySource,
  openRecording,
  recordEnvelope,
  simulateRecording,
  writeCwa,
} from '@legwork/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinParts } from '../../../testing/join-parts.ts';
import { openStore } from '../store/open-store.ts';
import { addPerson } from '../store/people/add-person.ts';
import type { Store } from '../store/store.ts';
import { importFile } from '../store/uploads/import-file.ts';
import { binsToEnvelope, headBytes, pyramidBytes, valuesPerBin } from './pyramid.ts';
import { startQueue } from './start-queue.ts';
import { newTaskThread, type TaskThread } from './task-thread.ts';
import { newTraceReader, type TraceReader } from './trace-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'legwork-test-'));
const startMs = Date.UTC(2024, 0, 8);
const hours = 9;
let store: Store;
let thread: TaskThread;
let recordingId: string;
let readTrace: TraceReader;
let analysis: Analysis;

// Long enough at this rate that its finest level is coarser than a sample.
beforeAll(async () => {
  const { blocks } = simulateRecording(
    [
      { activity: 'sit', seconds: (hours * 3600) / 2 },
      { activity: 'walk', seconds: (hours * 3600) / 2 },
    ],
    { seed: 4, sampleRateHz: 100, startMs },
  );
  writeFileSync(join(folder, 'a.cwa'), await joinParts(writeCwa(blocks(), { rateHz: 100 })));
  store = await openStore(join(folder, 'data'));
  const { id } = await addPerson(store, { name: 'Ada' });
  ({ id: recordingId } = await importFile(store, id, join(folder, 'a.cwa')));
  const queue = await startQueue(store, newTaskThread(), { engineVersion: '1' });
  await queue.idle();
  await queue.stop();
  thread = newTaskThread();
  readTrace = newTraceReader(store, thread);
  const row = await store.db.selectFrom('analysis').select('document').executeTakeFirstOrThrow();
  analysis = JSON.parse(row.document);
});

afterAll(async () => {
  await thread.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('there are never more bins than pixels, and they cover what was asked for', async () => {
  const endMs = startMs + hours * 3_600_000;
  const spans = fc.tuple(
    fc.integer({ min: -600, max: hours * 3600 }),
    fc.integer({ min: 1, max: hours * 3600 }),
    fc.integer({ min: 1, max: 3000 }),
  );
  await fc.assert(
    fc.asyncProperty(spans, async ([fromS, lengthS, bins]) => {
      const fromMs = startMs + fromS * 1000;
      const toMs = fromMs + lengthS * 1000;
      const trace = await readTrace(recordingId, { fromMs, toMs, bins });
      expect(trace.count).toBeLessThanOrEqual(bins);
      for (const side of [trace.min, trace.max])
        for (const axis of ['x', 'y', 'z'] as const) expect(side[axis]).toHaveLength(trace.count);
      const [seenFrom, seenTo] = [Math.max(fromMs, startMs), Math.min(toMs, endMs)];
      if (seenFrom >= seenTo) return;
      const sampleMs = 11;
      expect(trace.startMs).toBeLessThanOrEqual(seenFrom + sampleMs);
      expect(trace.startMs + trace.count * trace.binMs).toBeGreaterThanOrEqual(seenTo - sampleMs);
    }),
    { numRuns: 60 },
  );
});

test('bins hold the smallest and the largest sample in them, however far one zooms', async () => {
  const recording = await openRecording(memorySource('a.cwa', readFileSync(join(folder, 'a.cwa'))));
  const samples: { ms: number; mg: number }[] = [];
  const { calibration, frame } = analysis;
  const raw = await recordEnvelope(recording, { budgetBytes: 1e9, calibration, rotation: frame.rotation });
  for (let i = 0; i < raw.count; i++)
    samples.push({ ms: raw.startMs + (i + 0.5) * raw.binMs, mg: raw.min.x[i]! });
  const middle = startMs + (hours / 2) * 3_600_000;
  for (const [lengthMs, bins] of [
    [hours * 3_600_000, 800],
    [3_600_000, 1500],
    [60_000, 1000],
    [2000, 1000],
  ] as const) {
    const trace = await readTrace(recordingId, { fromMs: middle, toMs: middle + lengthMs, bins });
    for (const bin of [0, Math.floor(trace.count / 2), trace.count - 1]) {
      const from = trace.startMs + bin * trace.binMs;
      const inside = samples.filter(({ ms }) => ms >= from && ms < from + trace.binMs).map(({ mg }) => mg);
      if (inside.length === 0) expect(trace.min.x[bin]).toBeNull();
      else expect([trace.min.x[bin], trace.max.x[bin]]).toEqual([Math.min(...inside), Math.max(...inside)]);
    }
  }
  // As far as one can: sample by sample.
  const closest = await readTrace(recordingId, { fromMs: middle, toMs: middle + 2000, bins: 1000 });
  expect(closest.samplesPerBin).toBeCloseTo(1, 1);
  expect(closest.count).toBeGreaterThan(195);
});

test('a pyramid that is missing, as after an import of an export, is made again', async () => {
  const request = { fromMs: startMs, toMs: startMs + hours * 3_600_000, bins: 500 };
  const before = await readTrace(recordingId, request);
  const derived = join(store.folder, 'derived');
  const pyramid = readdirSync(derived).find((name) => name.endsWith('.pyramid'))!;
  const bytes = readFileSync(join(derived, pyramid));
  rmSync(join(derived, pyramid));
  const both = await Promise.all([readTrace(recordingId, request), readTrace(recordingId, request)]);
  expect(both).toEqual([before, before]);
  expect(readFileSync(join(derived, pyramid)).equals(bytes)).toBe(true);
});

test('the file of a pyramid is what its head says', () => {
  const bins = (values: number[]) => Int16Array.from(values);
  const axes = (values: number[]) => ({ x: bins(values), y: bins(values), z: bins(values) });
  const finest = { startMs: 5, binMs: 10, count: 3, min: axes([-1, -32768, 3]), max: axes([1, -32768, 4]) };
  const bytes = pyramidBytes(finest, 10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headBytes)));
  expect(head).toEqual({
    schema: 'legwork/pyramid@1',
    sampleMs: 10,
    levels: [{ startMs: 5, binMs: 10, count: 3, offset: headBytes }],
  });
  const values = new Int16Array(bytes.buffer, headBytes, 3 * valuesPerBin);
  expect(binsToEnvelope(values, 5, 10)).toEqual(finest);
});
