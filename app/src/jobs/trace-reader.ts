import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Analysis, type Envelope, mergeBins, noSampleMg } from '@legwork/engine';
import { paths } from '../store/files/paths.ts';
import { writePrivateFile } from '../store/files/write-private-file.ts';
import { notFound } from '../store/not-found.ts';
import { readPerson } from '../store/people/read-person.ts';
import { readAnalysisDocument } from '../store/recordings/read-analysis-document.ts';
import { readRecording } from '../store/recordings/read-recording.ts';
import type { Store } from '../store/store.ts';
import { storeProblem } from '../store/store-problem.ts';
import { nearestPoint } from './block-index.ts';
import { fileToRead } from './file-to-read.ts';
import { lengthMs } from './length-ms.ts';
import { binsToEnvelope, headBytes, type Level, type PyramidHead, valuesPerBin } from './pyramid.ts';
import type { TaskThread } from './task-thread.ts';

/** A stretch of a recording in bins, mg along the axes of the thigh; null where there is nothing. */
export interface Trace {
  startMs: number;
  binMs: number;
  count: number;
  samplesPerBin: number;
  frame: 'thigh';
  min: Record<'x' | 'y' | 'z', (number | null)[]>;
  max: Record<'x' | 'y' | 'z', (number | null)[]>;
}

export interface TraceRequest {
  fromMs: number;
  toMs: number;
  /** Most bins. */
  bins: number;
}

/** Gives stretches of recordings, from a pyramid or, zoomed in further than that goes, from the original. */
export type TraceReader = (recordingId: string, request: TraceRequest) => Promise<Trace>;

/** A stretch of raw samples that was read from an original; one can move about in it. */
interface Window {
  analysisId: string;
  fromMs: number;
  toMs: number;
  envelope: Promise<Envelope>;
}

/** Some megabytes: a choice. */
const windowsKept = 8;

/**
 * Reads stretches of recordings, never more bins than asked for. Bins stay where they are when the stretch moves. A
 * pyramid or an index that is missing or of no use is made again.
 *
 * @throws InputError `not-found` without an analysis, or where the recording has no samples; `disk-full`
 * @example
 * const readTrace = newTraceReader(store, thread);
 * await readTrace(recordingId, { fromMs, toMs, bins: 1200 });
 */
export function newTraceReader(store: Store, thread: TaskThread): TraceReader {
  const windows: Window[] = [];

  const originalOf = async (recordingId: string) => {
    const recording = await readRecording(store.db, recordingId);
    return fileToRead(store.folder, recording, await readPerson(store.db, recording.personId), store.now());
  };

  const making = new Map<string, Promise<unknown>>();

  /** Makes the pyramid and the index of an analysis. */
  const makeDrawing = async (recordingId: string, analysisId: string, document: string) => {
    const make = async () => {
      const analysis = JSON.parse(document) as Analysis;
      const { calibration, frame } = analysis;
      const toThigh = { calibration, rotation: frame.rotation };
      const task = { ...(await originalOf(recordingId)), ...toThigh, lengthMs: lengthMs(analysis) };
      const { pyramid, index } = await thread.run('pyramid', task);
      try {
        await writePrivateFile(store.disk, join(store.folder, paths.index(analysisId)), [index]);
        await writePrivateFile(store.disk, join(store.folder, paths.pyramid(analysisId)), [pyramid]);
      } catch (error) {
        throw storeProblem(error, store.folder);
      }
    };
    // Whoever asks meanwhile waits for the same.
    const made = making.get(analysisId) ?? make().finally(() => making.delete(analysisId));
    making.set(analysisId, made);
    await made;
  };

  const pointBefore = async (recordingId: string, document: string, analysisId: string, timeMs: number) => {
    const path = join(store.folder, paths.index(analysisId));
    const original = await originalOf(recordingId);
    const point = await nearestPoint(path, original, timeMs);
    if (point !== 'unusable') return point;
    await makeDrawing(recordingId, analysisId, document);
    const again = await nearestPoint(path, original, timeMs);
    return again === 'unusable' ? null : again;
  };

  const rawWindow = async (recordingId: string, { fromMs, toMs }: TraceRequest): Promise<Envelope> => {
    const { id, document } = await readAnalysisDocument(store.db, recordingId);
    const known = windows.find(
      (window) => window.analysisId === id && window.fromMs <= fromMs && toMs <= window.toMs,
    );
    if (known) {
      // The one used last goes last.
      windows.splice(windows.indexOf(known), 1);
      windows.push(known);
      return known.envelope;
    }
    const { calibration, frame } = JSON.parse(document) as Analysis;
    // As much again on both sides: whoever looks here will move.
    const around = { fromMs: 2 * fromMs - toMs, toMs: 2 * toMs - fromMs };
    const read = async () => {
      const from = await pointBefore(recordingId, document, id, around.fromMs);
      const toThigh = { calibration, rotation: frame.rotation };
      return thread.run('window', { ...(await originalOf(recordingId)), ...toThigh, ...around, from });
    };
    const envelope = read();
    const window: Window = { analysisId: id, ...around, envelope };
    windows.push(window);
    if (windows.length > windowsKept) windows.shift();
    envelope.catch(() => windows.splice(windows.indexOf(window), 1));
    return envelope;
  };

  const openPyramid = async (recordingId: string): Promise<FileHandle> => {
    const { id, document } = await readAnalysisDocument(store.db, recordingId);
    const path = join(store.folder, paths.pyramid(id));
    const file = await open(path).catch(() => null);
    if (file) return file;
    if ((JSON.parse(document) as Analysis).recording.samples === 0)
      throw notFound('raw signal of this recording', recordingId);
    await makeDrawing(recordingId, id, document);
    return open(path);
  };

  return async (recordingId, request) => {
    const file = await openPyramid(recordingId);
    try {
      const headRoom = Buffer.alloc(headBytes);
      await file.read(headRoom, 0, headBytes, 0);
      const { levels, sampleMs } = JSON.parse(headRoom.toString('utf8')) as PyramidHead;
      const wantedMs = (request.toMs - request.fromMs) / request.bins;
      const finest = levels[0]!;
      if (wantedMs < finest.binMs && finest.binMs > 1.5 * sampleMs)
        return cut(await rawWindow(recordingId, request), request, sampleMs);
      const level = levels.findLast(({ binMs }) => binMs <= wantedMs) ?? finest;
      const { first, count } = binsIn(level, request);
      const values = new Int16Array(valuesPerBin * count);
      if (count > 0) await file.read(values, 0, values.byteLength, level.offset + 2 * valuesPerBin * first);
      return cut(
        binsToEnvelope(values, level.startMs + first * level.binMs, level.binMs),
        request,
        sampleMs,
        first,
      );
    } finally {
      await file.close();
    }
  };
}

/** The bins that a stretch touches. */
function binsIn(
  { startMs, binMs, count }: Pick<Level, 'startMs' | 'binMs' | 'count'>,
  { fromMs, toMs, bins }: TraceRequest,
): { first: number; count: number; factor: number } {
  const index = (ms: number, round: (value: number) => number) =>
    Math.min(count, Math.max(0, round((ms - startMs) / binMs)));
  const [from, to] = [index(fromMs, Math.floor), index(toMs, Math.ceil)];
  // Bins are drawn together from multiples of the factor on, so that one more may be touched than fit.
  let factor = Math.max(1, Math.ceil((to - from) / bins));
  const aligned = (width: number) => Math.ceil(to / width) - Math.floor(from / width);
  while (aligned(factor) > Math.max(bins, 2)) factor++;
  const first = Math.min(count, Math.floor(from / factor) * factor);
  return { first, count: Math.max(0, Math.min(count, Math.ceil(to / factor) * factor) - first), factor };
}

/** The bins of a stretch, drawn together to those that were asked for. */
function cut(envelope: Envelope, request: TraceRequest, sampleMs: number, before = 0): Trace {
  // Counted from the start of the recording, so that bins do not move with the stretch.
  const whole = {
    startMs: envelope.startMs - before * envelope.binMs,
    binMs: envelope.binMs,
    count: before + envelope.count,
  };
  const { first, count, factor } = binsIn(whole, request);
  const at = first - before;
  const slice = (bins: Envelope['min']) => ({
    x: bins.x.subarray(at, at + count),
    y: bins.y.subarray(at, at + count),
    z: bins.z.subarray(at, at + count),
  });
  let merged = mergeBins(
    {
      startMs: whole.startMs + first * whole.binMs,
      binMs: whole.binMs,
      count,
      min: slice(envelope.min),
      max: slice(envelope.max),
    },
    factor,
  );
  if (merged.count > request.bins) merged = mergeBins(merged, Math.ceil(merged.count / request.bins));
  const values = (bins: Int16Array) =>
    Array.from(bins.subarray(0, merged.count), (mg) => (mg === noSampleMg ? null : mg));
  const sides = (bins: Envelope['min']) => ({ x: values(bins.x), y: values(bins.y), z: values(bins.z) });
  return {
    startMs: merged.startMs,
    binMs: merged.binMs,
    count: merged.count,
    samplesPerBin: merged.binMs / sampleMs,
    frame: 'thigh',
    min: sides(merged.min),
    max: sides(merged.max),
  };
}
