import { recode } from './recode.ts';

/**
 * Unpacks a stream of packed bytes, piece by piece and no faster than the result is taken. Packed bytes that end early
 * or are damaged give what comes before, then call `onDamage`; bytes after the end of the packed ones count as damage
 * too. What goes wrong while the pieces are read is thrown.
 *
 * @param pieces packed bytes, each piece an array of its own
 */
export async function* inflate(
  format: 'gzip' | 'deflate-raw',
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  const isSound = yield* recode(new DecompressionStream(format), pieces);
  if (!isSound) onDamage();
}
