import type { ByteSource } from '../byte-source.ts';
import { gzipDataStart } from './gzip-data-start.ts';
import type { InflatePoint, PackedRange } from './inflate-point.ts';
import { Inflater } from './inflater.ts';

const pieceBytes = 262_144;
/** Checksum and length after the data of a gzip member. */
const trailerBytes = 8;

/** What happens while packed bytes are unpacked. */
export interface Inflating {
  /** Told of each block before it is unpacked; `point` makes a copy of what is needed to start with it. */
  onBlock?: (point: () => InflatePoint, unpacked: number) => void;
  /** Called if the data are damaged or end early, after what could be unpacked. */
  onDamage: () => void;
  /** Told up to which byte the source has been read. */
  onRead?: (bytesRead: number) => void;
}

/**
 * Unpacks from a point of packed data on, chunk by chunk; a chunk is valid until the next. Slower than the unpacker of
 * the platform, which can start at the beginning alone.
 *
 * @param from default: the beginning
 */
export async function* inflateFrom(
  source: ByteSource,
  range: PackedRange,
  from: InflatePoint | null,
  { onBlock, onDamage, onRead }: Inflating,
): AsyncGenerator<Uint8Array> {
  const startAt = (at: number, unpacked: number) =>
    new Inflater({ at, bit: 0, unpacked, window: new Uint8Array(0) });
  const start = range.format === 'gzip' && !from ? await gzipDataStart(source, range.start) : range.start;
  if (start === null) {
    onDamage();
    return;
  }
  let inflater = from ? new Inflater(from) : startAt(start, 0);
  for (;;) {
    const stop = inflater.run();
    if (stop === 'at-block') onBlock?.(() => inflater.point(), inflater.unpacked);
    else if (stop === 'has-output') yield inflater.take();
    else if (stop === 'needs-input') {
      const at = inflater.readFrom;
      const room = new Uint8Array(Math.min(pieceBytes, Math.max(0, range.end - at)));
      inflater.feed(room.subarray(0, await source.read(at, room)));
      onRead?.(inflater.readFrom);
    } else {
      yield inflater.take();
      const after = inflater.end + (range.format === 'gzip' ? trailerBytes : 0);
      if (stop === 'at-end' && after === range.end) return;
      const next = stop === 'at-end' && range.format === 'gzip' ? await gzipDataStart(source, after) : null;
      if (next === null) {
        onDamage();
        return;
      }
      inflater = startAt(next, inflater.unpacked);
    }
  }
}
