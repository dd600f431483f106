import type { ByteSource } from './byte-source.ts';
import { gunzip } from './gunzip.ts';
import { isGzip } from './is-gzip.ts';
import { sourceChunks } from './source-chunks.ts';

/**
 * The bytes of a text file, unpacked if it is a gzip, chunk by chunk. A chunk is valid until the next.
 *
 * @param onRead told how many bytes of the source have been read
 * @param onDamage called if a gzip ends early or is damaged, after what could be unpacked
 */
export async function* textBytes(
  source: ByteSource,
  onRead: (bytesRead: number) => void,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  const first = new Uint8Array(2);
  await source.read(0, first);
  yield* isGzip(first) ? gunzip(source, onRead, onDamage) : sourceChunks(source, 0, onRead);
}
