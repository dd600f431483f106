import { InputError } from './input-error.ts';

/**
 * A choice: so much is read in a second. Recordings shrink to a tenth or less, to a fiftieth if nothing moves at all;
 * only more of both at once is refused.
 */
const harmlessBytes = 33_554_432;
const largestRatio = 100;

/**
 * Passes unpacked bytes on. Throws an `InputError` (`zip-bomb`) once more than 32 MiB have come out of less than a
 * hundredth of that.
 *
 * @param bytesRead how many packed bytes have been read so far
 * @param where for the message
 */
export async function* refuseBomb(
  chunks: AsyncIterable<Uint8Array>,
  bytesRead: () => number,
  where: string,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > harmlessBytes && unpacked > largestRatio * bytesRead())
      throw new InputError(
        'zip-bomb',
        `more than ${largestRatio} times the packed size comes out of it`,
        where,
        'no sensor writes such a file; get it from where it comes from again',
      );
    yield chunk;
  }
}
