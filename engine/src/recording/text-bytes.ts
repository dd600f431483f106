import type { ByteSource } from './byte-source.ts';
import { gunzip } from './gunzip.ts';
import { isGzip } from './is-gzip.ts';
import { refuseBomb } from './refuse-bomb.ts';
import { inflateFrom } from './resume/inflate-from.ts';
import type { ReadingPoint } from './resume/reading-point.ts';
import { skipBytes } from './resume/skip-bytes.ts';
import { sourceChunks } from './source-chunks.ts';

/**
 * The bytes of a text file, unpacked if it is a gzip, chunk by chunk. A chunk is valid until the next.
 * Throws an `InputError` (`zip-bomb`) for a gzip that no recording makes.
 *
 * @param onRead told how many bytes of the source have been read
 * @param onDamage called if a gzip ends early or is damaged, after what could be unpacked
 * @param from where to start; places are bytes of the text. Default: at its beginning
 */
export async function* textBytes(
  source: ByteSource,
  onRead: (bytesRead: number) => void,
  onDamage: () => void,
  { place, unpack }: Pick<ReadingPoint, 'place' | 'unpack'> = { place: 0, unpack: null },
): AsyncGenerator<Uint8Array> {
  const first = new Uint8Array(2);
  await source.read(0, first);
  if (!isGzip(first)) {
    yield* sourceChunks(source, place, onRead);
    return;
  }
  if (unpack) {
    const range = { format: 'gzip', start: 0, end: source.size } as const;
    yield* skipBytes(inflateFrom(source, range, unpack, { onDamage, onRead }), place - unpack.unpacked);
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
  yield* skipBytes(
    refuseBomb(unpacked, () => packedBytes, source.name),
    place,
  );
}
