import type { ByteSource } from '../byte-source.ts';
import { gunzip } from './gunzip.ts';

const chunkBytes = 262_144;

/** Whether the source is packed with gzip. */
export async function isGzip(source: ByteSource): Promise<boolean> {
  const bytes = new Uint8Array(2);
  return (await source.read(0, bytes)) === 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The bytes of a text file, unpacked if it is a gzip, chunk by chunk. A chunk is valid until the next.
 *
 * @param onRead told how many bytes of the source have been read
 * @param onDamage called if a gzip ends early or is damaged, after what could be unpacked
 */
export async function* csvBytes(
  source: ByteSource,
  onRead: (bytesRead: number) => void,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  if (await isGzip(source)) {
    yield* gunzip(source, onRead, onDamage);
    return;
  }
  const room = new Uint8Array(chunkBytes);
  for (let at = 0; ; ) {
    const count = await source.read(at, room);
    if (count === 0) return;
    at += count;
    onRead(at);
    yield room.subarray(0, count);
  }
}
