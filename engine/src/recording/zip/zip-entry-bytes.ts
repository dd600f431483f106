import type { ByteSource } from '../byte-source.ts';
import { inflate } from '../inflate.ts';
import { InputError } from '../input-error.ts';
import { refuseBomb } from '../refuse-bomb.ts';
import { inflateFrom } from '../resume/inflate-from.ts';
import type { ReadingPoint } from '../resume/reading-point.ts';
import { skipBytes } from '../resume/skip-bytes.ts';
import type { ZipEntry } from './zip-entry.ts';
import { zipDataStart } from './zip-entry-range.ts';

// Each is a round trip to the thread that unpacks: half the size takes a tenth longer.
const pieceBytes = 1_048_576;

/** What happens while a file of an archive is read. */
export interface ZipReading {
  /** Told up to which byte the source has been read. */
  onRead?: (bytesRead: number) => void;
  /** Called if the file ends early or is damaged, after what could be unpacked. */
  onDamage: () => void;
  /** Where to start; places are unpacked bytes. Default: at the beginning. */
  from?: Pick<ReadingPoint, 'place' | 'unpack'>;
}

/**
 * The bytes of a file in a ZIP archive, chunk by chunk; a chunk is valid until the next. What the archive says about
 * sizes is used only to know where the packed bytes end.
 *
 * Throws an `InputError`: `zip-encrypted`, `zip-method`, or what `refuseBomb` does.
 *
 * @example
 * for await (const chunk of zipEntryBytes(source, entry, { onDamage: () => {} })) console.log(chunk.length);
 */
export async function* zipEntryBytes(
  source: ByteSource,
  entry: ZipEntry,
  { onRead, onDamage, from = { place: 0, unpack: null } }: ZipReading,
): AsyncGenerator<Uint8Array> {
  const where = `${source.name}: ${entry.name}`;
  if (entry.encrypted)
    throw new InputError('zip-encrypted', 'this file in the archive is encrypted', where, 'unpack it first');
  if (entry.method !== 0 && entry.method !== 8)
    throw new InputError(
      'zip-method',
      `this file in the archive is packed by method ${entry.method}, neither stored nor deflate`,
      where,
      'unpack it and pack it again as an ordinary ZIP',
    );
  const start = await zipDataStart(source, entry);
  if (start === null) {
    onDamage();
    return;
  }
  const end = Math.min(source.size, start + entry.packedBytes);
  if (start + entry.packedBytes > source.size) onDamage();
  const { place, unpack } = from;
  if (unpack) {
    const range = { format: 'deflate-raw', start, end } as const;
    yield* skipBytes(inflateFrom(source, range, unpack, { onDamage, onRead }), place - unpack.unpacked);
    return;
  }
  // What is not packed can be read from any place.
  const skipped = entry.method === 0 ? place : 0;
  let read = start + skipped;
  const packed = pieces(source, read, end, (at) => {
    read = at;
    onRead?.(at);
  });
  const chunks = entry.method === 0 ? packed : inflate('deflate-raw', packed, onDamage, source.inflateRaw);
  yield* skipBytes(
    refuseBomb(chunks, () => read - start, where),
    place - skipped,
  );
}

async function* pieces(
  source: ByteSource,
  start: number,
  end: number,
  onRead: (at: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; ) {
    const room = new Uint8Array(Math.min(pieceBytes, end - at));
    const count = await source.read(at, room);
    if (count === 0) return;
    at += count;
    onRead(at);
    yield room.subarray(0, count);
  }
}
