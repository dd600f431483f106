import type { ByteSource } from './byte-source.ts';
import { gunzip } from './gunzip.ts';
import { isGzip } from './is-gzip.ts';
import { refuseBomb } from './refuse-bomb.ts';
import { sourceChunks } from './source-chunks.ts';

/**
 * The bytes of a text file, unpacked if it is a gzip, chunk by chunk. A chunk is valid until the next.
 * Throws an `InputError` (`zip-bomb`) for a gzip that no recording makes.
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
  if (!isGzip(first)) {
    yield* sourceChunks(source, 0, onRead);
    return;
  }
  let packedBytes = 0;
  const unpacked = gunzip(
    source,
    (read) => {
      packedBytes = read;
      onRead(read);
    },
    onDamage,
  );
  yield* refuseBomb(unpacked, () => packedBytes, source.name);
}
