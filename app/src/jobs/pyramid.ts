import { type Envelope, mergeBins } from '@legwork/engine';

/** How much wider the bins of the next level are: at most so many more bins are read than shown. */
const step = 8;
/** The coarsest level has at most this many bins: what a screen has pixels. */
const coarsest = 1000;
const axes = ['x', 'y', 'z'] as const;
/** Smallest and largest of three axes. */
export const valuesPerBin = 6;
const magic = 'legwork/pyramid@1';

/** A level of a pyramid: bins of one width over the whole recording. */
export interface Level {
  startMs: number;
  binMs: number;
  count: number;
  /** Where its bins are in the file. */
  offset: number;
}

/** What a pyramid says of itself. */
export interface PyramidHead {
  schema: typeof magic;
  sampleMs: number;
  /** The finest first. */
  levels: Level[];
}

/** Room for the head at the start of a file. */
export const headBytes = 4096;

/**
 * A recording's range in bins of several widths, so that any stretch of it can be drawn from a few bins: a head of
 * 4096 bytes (JSON, filled up with spaces), then level by level and bin by bin the smallest and the largest value of
 * x, y and z in mg, 16 bits each, low byte first; -32768 in a bin without samples.
 *
 * @param finest the recording in the narrowest bins
 * @param sampleMs between samples
 */
export function pyramidBytes(finest: Envelope, sampleMs: number): Uint8Array<ArrayBuffer> {
  const levels: { envelope: Envelope; offset: number }[] = [];
  let offset = headBytes;
  for (let envelope = finest; ; envelope = mergeBins(envelope, step)) {
    levels.push({ envelope, offset });
    offset += 2 * valuesPerBin * envelope.count;
    if (envelope.count <= coarsest) break;
  }
  const bytes = new Uint8Array(offset);
  const head: PyramidHead = {
    schema: magic,
    sampleMs,
    levels: levels.map(({ envelope: { startMs, binMs, count }, offset: at }) => ({
      startMs,
      binMs,
      count,
      offset: at,
    })),
  };
  bytes.fill(0x20, 0, headBytes);
  new TextEncoder().encodeInto(JSON.stringify(head), bytes);
  for (const { envelope, offset: at } of levels)
    writeBins(envelope, new Int16Array(bytes.buffer, at, valuesPerBin * envelope.count));
  return bytes;
}

function writeBins({ count, min, max }: Envelope, values: Int16Array): void {
  for (let bin = 0, at = 0; bin < count; bin++)
    for (const axis of axes) {
      values[at++] = min[axis][bin]!;
      values[at++] = max[axis][bin]!;
    }
}

/** Bins of a level, read from a file, as an envelope. */
export function binsToEnvelope(values: Int16Array, startMs: number, binMs: number): Envelope {
  const count = values.length / valuesPerBin;
  const room = () => ({ x: new Int16Array(count), y: new Int16Array(count), z: new Int16Array(count) });
  const envelope: Envelope = { startMs, binMs, count, min: room(), max: room() };
  for (let bin = 0, at = 0; bin < count; bin++)
    for (const axis of axes) {
      envelope.min[axis][bin] = values[at++]!;
      envelope.max[axis][bin] = values[at++]!;
    }
  return envelope;
}
