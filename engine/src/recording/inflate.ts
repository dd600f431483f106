import { recode } from './recode.ts';

/**
 * Unpacks a stream of packed bytes, piece by piece and no faster than the result is taken. Packed bytes that end early
 * or are damaged give what comes before, then call `onDamage`; bytes after the end of the packed ones count as damage
 * too. What goes wrong while the pieces are read is thrown.
 *
 * @param pieces packed bytes, each piece an array of its own
 * @param unpack what unpacks them; default: the stream of the platform for this format
 */
export async function* inflate(
  format: 'gzip' | 'deflate-raw',
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  onDamage: () => void,
  unpack: typeof defaultUnpack = defaultUnpack,
): AsyncGenerator<Uint8Array> {
  const isSound = yield* unpack(pieces, format);
  if (!isSound) onDamage();
}

function defaultUnpack(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  format: 'gzip' | 'deflate-raw',
): AsyncGenerator<Uint8Array, boolean> {
  return recode(new DecompressionStream(format), pieces);
}
