import type { ByteSource } from '../byte-source.ts';
import { inflate } from '../inflate.ts';
import { InputError } from '../input-error.ts';
import { readBytes } from './read-bytes.ts';
import { localHeaderBytes } from './scan-local-headers.ts';
import type { ZipEntry } from './zip-entry.ts';

// Each is a round trip to the thread that unpacks: half the size takes a tenth longer.
const pieceBytes = 1_048_576;
// The documented sizes of what sensors write end at 237.5 MB (activity.bin); recordings shrink to a tenth or less, to
// a fiftieth if nothing moves at all. Only more of both at once is refused.
const harmlessBytes = 268_435_456;
const largestRatio = 100;

/** What happens while a file of an archive is read. */
export interface ZipReading {
  /** Told up to which byte the source has been read. */
  onRead?: (bytesRead: number) => void;
  /** Called if the file ends early or is damaged, after what could be unpacked. */
  onDamage: () => void;
}

/**
 * The bytes of a file in a ZIP archive, chunk by chunk; a chunk is valid until the next. What the archive says about
 * sizes is used only to know where the packed bytes end.
 *
 * Throws an `InputError`: `zip-encrypted`, `zip-method`, or `zip-bomb` once more than 256 MB have come out of less
 * than a hundredth of that.
 *
 * @example
 * for await (const chunk of zipEntryBytes(source, entry, { onDamage: () => {} })) console.log(chunk.length);
 */
export async function* zipEntryBytes(
  source: ByteSource,
  entry: ZipEntry,
  { onRead, onDamage }: ZipReading,
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
  const head = await readBytes(source, entry.headerOffset, localHeaderBytes);
  if (head.byteLength < localHeaderBytes) {
    onDamage();
    return;
  }
  const start = entry.headerOffset + localHeaderBytes + head.getUint16(26, true) + head.getUint16(28, true);
  const end = Math.min(source.size, start + entry.packedBytes);
  if (start + entry.packedBytes > source.size) onDamage();
  let read = start;
  const packed = pieces(source, start, end, (at) => {
    read = at;
    onRead?.(at);
  });
  const chunks = entry.method === 0 ? packed : inflate('deflate-raw', packed, onDamage, source.inflateRaw);
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > harmlessBytes && unpacked > largestRatio * (read - start))
      throw new InputError(
        'zip-bomb',
        `more than ${largestRatio} times the packed size comes out of this file in the archive`,
        where,
        'no sensor writes such a file; get it from where it comes from again',
      );
    yield chunk;
  }
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
