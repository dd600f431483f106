import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
import { realDisk } from '../store/files/disk.ts';
import { openStore } from '../store/open-store.ts';
import { addPerson } from '../store/people/add-person.ts';
import { listPeople } from '../store/people/list-people.ts';
import { readRecording } from '../store/recordings/read-recording.ts';
import type { Store } from '../store/store.ts';
import { importFile } from '../store/uploads/import-file.ts';
import { indexBytes, nearestPoint } from './block-index.ts';
import { fileToRead } from './file-to-read.ts';
import { binsToEnvelope, headBytes, pyramidBytes, valuesPerBin } from './pyramid.ts';
import { readWindow } from './read-window.ts';
import { startQueue } from './start-queue.ts';
import { newTaskThread, type TaskThread } from './task-thread.ts';
import type { FileToRead } from './tasks.ts';
import { newTraceReader, type TraceReader } from './trace-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'legwork-test-'));
const startMs = Date.UTC(2024, 0, 8);
const hours = 9;
let store: Store;
let thread: TaskThread;
let recordingId: string;
let readTrace: TraceReader;
let analysis: Analysis;
let file: FileToRead;
let indexPath: string;

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
  const [person] = await listPeople(store);
  file = fileToRead(store.folder, await readRecording(store.db, recordingId), person!, store.now());
  const derived = join(store.folder, 'derived');
  indexPath = join(derived, readdirSync(derived).find((name) => name.endsWith('.index'))!);
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

test('with the index a stretch is what it is without, bit by bit', async () => {
  const { calibration, frame } = analysis;
  const spans = fc.tuple(
    fc.integer({ min: -1000, max: hours * 3_600_000 + 1000 }),
    fc.integer({ min: 0, max: 600_000 }),
  );
  let used = 0;
  await fc.assert(
    fc.asyncProperty(spans, async ([afterMs, lengthMs]) => {
      const fromMs = startMs + afterMs;
      const task = { ...file, calibration, rotation: frame.rotation, fromMs, toMs: fromMs + lengthMs };
      const from = await nearestPoint(indexPath, file, fromMs);
      if (from === 'unusable') throw new Error('there is an index');
      if (from) used++;
      expect(await readWindow({ ...task, from })).toEqual(await readWindow({ ...task, from: null }));
    }),
    { numRuns: 15 },
  );
  expect(used).toBeGreaterThan(5);
});

test('of the file only what is near is read', async () => {
  const { calibration, frame } = analysis;
  const fromMs = startMs + (hours - 0.5) * 3_600_000;
  const from = await nearestPoint(indexPath, file, fromMs);
  const isRead = new Set<number>();
  if (from === 'unusable' || !from) throw new Error('there is a point');
  const source = memorySource('a.cwa', readFileSync(file.path));
  const recording = await openRecording({
    ...source,
    read(offset, target) {
      for (let at = offset; at < offset + target.length; at += 512) isRead.add(at >> 9);
      return source.read(offset, target);
    },
  });
  isRead.clear();
  const last = fromMs + 60_000;
  for await (const { timeMs } of recording.blocks({ from })) if (timeMs[0]! > last) break;
  expect(512 * isRead.size).toBeLessThan(statSync(file.path).size / 5);
  const task = { ...file, calibration, rotation: frame.rotation, fromMs, toMs: last, from };
  expect((await readWindow(task)).count).toBeGreaterThan(5900);
});

/** Near the end, behind the last point. */
const closeUpMs = startMs + (hours - 0.1) * 3_600_000;
const closeUp = { fromMs: closeUpMs, toMs: closeUpMs + 2000, bins: 1000 };

test('an index that is missing, damaged or of something else is made again', async () => {
  const sound = readFileSync(indexPath);
  const expected = await newTraceReader(store, thread)(recordingId, closeUp);
  const flipped = (place: number) => {
    const bytes = Buffer.from(sound);
    bytes[place]! ^= 0x10;
    return bytes;
  };
  const directoryBytes = sound.readUInt32LE();
  const lastPoint = sound.length - 10;
  for (const bytes of [
    null,
    Buffer.alloc(0),
    Buffer.alloc(100),
    sound.subarray(0, sound.length >> 1),
    flipped(1),
    flipped(4 + (directoryBytes >> 1)),
    flipped(lastPoint),
    Buffer.from(indexBytes({ ...file, sha256: '0'.repeat(64) }, [])),
    Buffer.from(indexBytes({ ...file, options: { timezone: 'Asia/Tokyo' } }, [])),
  ]) {
    if (bytes) writeFileSync(indexPath, bytes);
    else rmSync(indexPath);
    expect(await newTraceReader(store, thread)(recordingId, closeUp)).toEqual(expected);
    expect(readFileSync(indexPath).equals(sound)).toBe(true);
  }
});

test('a disk that is full while an index is written gives an error, and nothing half-written', async () => {
  const expected = await newTraceReader(store, thread)(recordingId, closeUp);
  const sound = readFileSync(indexPath);
  const names = readdirSync(join(store.folder, 'derived'));
  rmSync(indexPath);
  for (const room of [0, sound.length >> 1, sound.length + 1000]) {
    let left = room;
    const disk: typeof realDisk = {
      async write(handle, bytes, position) {
        const fits = bytes.subarray(0, left);
        left -= fits.length;
        await realDisk.write(handle, fits, position);
        if (fits.length < bytes.length) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    };
    rmSync(indexPath, { force: true });
    await expect(newTraceReader({ ...store, disk }, thread)(recordingId, closeUp)).rejects.toMatchObject({
      code: 'disk-full',
      where: store.folder,
    });
    expect(await newTraceReader(store, thread)(recordingId, closeUp)).toEqual(expected);
    expect(readdirSync(join(store.folder, 'derived'))).toEqual(names);
  }
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
