import { type AxesFrom, type AxisRows, axesAt } from './axes-from.ts';
import { type Envelope, emptyBins, widenBin } from './envelope.ts';
import { mergeBins } from './merge-bins.ts';
import type { Recording, SampleBlock } from './recording.ts';

export interface EnvelopeOptions {
  /** Most bytes that the six arrays together may take. Default 4 000 000: a week in bins of about 2 s. */
  budgetBytes?: number;
  /**
   * From the first sample to the last, ms, where that is known: bins have the right width from the start, which saves
   * most of the time and memory. A recording that is longer is drawn together further. Default: not known.
   */
  lengthMs?: number;
  /** Calibrated = scale * (raw - offsetG), axis by axis. Default: as recorded. */
  calibration?: { offsetG: readonly number[]; scale: readonly number[] };
  /** Rows are the wanted axes in those of the sensor, applied after calibration. Default: the sensor's own axes. */
  rotation?: AxisRows;
  /** Other rows from a time on, in the order of time. Default none. */
  turns?: readonly AxesFrom[];
}

const axisNames = ['x', 'y', 'z'] as const;
const bytesPerBin = 12;
/** While it is read, an envelope is kept this much finer than wanted, so that the last merging can be exact. */
const finerWhileReading = 4;
const largestMg = 32767;
const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * Draws a recording of any length together into at most `budgetBytes`: the range of each axis in bins of one width.
 * Streams the recording once. The bins are as narrow as the budget allows: one sample each where all fit, otherwise
 * a whole multiple of the sampling interval. Values are rounded to 1 mg and end at +-32.767 g. Gaps stay empty.
 *
 * @returns an envelope with `count` 0 for a recording without samples
 * @example
 * const envelope = await recordEnvelope(recording, { calibration, rotation: frame.rotation });
 * envelope.max.x[0]; // largest acceleration down the thigh in the first bin, mg
 */
export async function recordEnvelope(recording: Recording, options: EnvelopeOptions = {}): Promise<Envelope> {
  const { budgetBytes = 4_000_000, lengthMs = 0 } = options;
  const mostBins = Math.max(1, Math.floor(budgetBytes / bytesPerBin));
  const { turns = [] } = options;
  const transforms = [options, ...turns].map(({ rotation }) => transformMg(options.calibration, rotation));
  const transformAt = (timeMs: number) => transforms[axesAt(turns, timeMs)];
  const sampleMs = 1000 / recording.header.sampleRateHz;
  // One sample more than fit between the first and the last, and one for the drift of the clock.
  const samplesABin = Math.max(1, Math.ceil((lengthMs / sampleMs + 2) / mostBins));
  let envelope = emptyEnvelope(samplesABin * sampleMs);
  for await (const block of recording.blocks()) {
    if (block.count === 0) continue;
    if (envelope.count === 0) envelope.startMs = block.timeMs[0] - sampleMs / 2;
    const last = block.timeMs[block.count - 1];
    envelope = mergeUntilItHolds(envelope, last, mostBins * finerWhileReading);
    addBlock(envelope, block, transformAt);
  }
  return mergeBins(envelope, Math.max(1, Math.ceil(envelope.count / mostBins)));
}

type TransformMg = readonly { fromX: number; fromY: number; fromZ: number; offset: number }[];

/** Calibration, rotation and the change from g to mg in one: a row for each axis. */
function transformMg(
  calibration: EnvelopeOptions['calibration'],
  rotation: AxisRows = identity,
): TransformMg {
  const { offsetG, scale } = calibration ?? { offsetG: [0, 0, 0], scale: [1, 1, 1] };
  return rotation.map((row) => {
    const [x, y, z] = row.map((value, axis) => value * scale[axis] * 1000);
    const offset = -(x * offsetG[0] + y * offsetG[1] + z * offsetG[2]);
    return { fromX: x, fromY: y, fromZ: z, offset };
  });
}

/** A bin in which the sensor was turned has the axes of its first sample. */
function addBlock(
  envelope: Envelope,
  block: SampleBlock,
  transformAt: (timeMs: number) => TransformMg,
): void {
  const { count, timeMs } = block;
  const { startMs, binMs } = envelope;
  reserve(envelope, Math.floor((timeMs[count - 1] - startMs) / binMs) + 1);
  for (let from = 0; from < count; ) {
    const bin = Math.floor((timeMs[from] - startMs) / binMs);
    const endMs = startMs + (bin + 1) * binMs;
    let to = from + 1;
    while (to < count && timeMs[to] < endMs) to++;
    const transform = transformAt(timeMs[from]);
    addToBin(envelope.min.x, envelope.max.x, bin, block, from, to, transform[0]);
    addToBin(envelope.min.y, envelope.max.y, bin, block, from, to, transform[1]);
    addToBin(envelope.min.z, envelope.max.z, bin, block, from, to, transform[2]);
    from = to;
  }
}

/** Widens a bin of one axis to hold the samples from `from` to `to` (exclusive). */
function addToBin(
  min: Int16Array,
  max: Int16Array,
  bin: number,
  { x, y, z }: SampleBlock,
  from: number,
  to: number,
  { fromX, fromY, fromZ, offset }: TransformMg[number],
): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const mg = fromX * x[i] + fromY * y[i] + fromZ * z[i] + offset;
    if (mg < low) low = mg;
    if (mg > high) high = mg;
  }
  widenBin(min, max, bin, held(low), held(high));
}

/** A value as the envelope holds it: whole mg within its range. */
function held(mg: number): number {
  return Math.max(-largestMg, Math.min(largestMg, Math.round(mg)));
}

function mergeUntilItHolds(envelope: Envelope, lastMs: number, mostBins: number): Envelope {
  const bins = Math.floor((lastMs - envelope.startMs) / envelope.binMs) + 1;
  let factor = 1;
  while (bins / factor > mostBins) factor *= 2;
  return factor === 1 ? envelope : mergeBins(envelope, factor);
}

/** Makes room for `count` bins. The arrays grow by doubling and may be longer than `count`. */
function reserve(envelope: Envelope, count: number): void {
  envelope.count = Math.max(envelope.count, count);
  const room = envelope.min.x.length;
  if (room >= count) return;
  for (const side of ['min', 'max'] as const) {
    const grown = emptyBins(Math.max(count, 2 * room));
    for (const axis of axisNames) grown[axis].set(envelope[side][axis]);
    envelope[side] = grown;
  }
}

function emptyEnvelope(binMs: number): Envelope {
  return { startMs: 0, binMs, count: 0, min: emptyBins(0), max: emptyBins(0) };
}
