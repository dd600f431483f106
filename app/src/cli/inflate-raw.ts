import { createInflateRaw } from 'node:zlib';

/**
 * Node's streams of the web unpack 16 KiB at a time, and each piece is a round trip between two threads; with this much
 * at a time a week takes half the time.
 */
const chunkSize = 1_048_576;

/**
 * Unpacks raw deflate data with Node's zlib, in another thread and no faster than the result is taken: what a
 * `ByteSource` offers as `inflateRaw`.
 *
 * @returns false if the data are damaged, end early or go on after their end
 * @example
 * for await (const chunk of inflateRaw(pieces)) console.log(chunk.length);
 */
export async function* inflateRaw(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, boolean> {
  const unpacker = createInflateRaw({ chunkSize });
  const closed = new Promise<void>((resolve) => unpacker.once('close', resolve));
  let failure: { reason: unknown } | null = null;
  let fed = 0;
  const feeding = (async () => {
    for await (const piece of packed) {
      if (unpacker.destroyed) return;
      fed += piece.length;
      const taken = new Promise<void>((resolve) => unpacker.write(piece, () => resolve()));
      await Promise.race([taken, closed]);
    }
    unpacker.end();
  })().catch((reason: unknown) => {
    failure = { reason };
    unpacker.destroy();
  });
  let isSound = true;
  try {
    yield* unpacker;
  } catch {
    isSound = false;
  } finally {
    unpacker.destroy();
  }
  await feeding;
  if (failure) throw (failure as { reason: unknown }).reason;
  return isSound && unpacker.bytesWritten === fed;
}
