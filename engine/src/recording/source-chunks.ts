import type { ByteSource } from './byte-source.ts';

const chunkBytes = 262_144;

/**
 * The bytes of a source from a place on, chunk by chunk. A chunk is valid until the next.
 *
 * @param onRead told up to which byte the source has been read
 */
export async function* sourceChunks(
  source: ByteSource,
  start: number,
  onRead?: (at: number) => void,
): AsyncGenerator<Uint8Array> {
  const room = new Uint8Array(Math.min(chunkBytes, Math.max(0, source.size - start)));
  for (let at = start; ; ) {
    const count = await source.read(at, room);
    if (count === 0) return;
    at += count;
    onRead?.(at);
    yield room.subarray(0, count);
  }
}
