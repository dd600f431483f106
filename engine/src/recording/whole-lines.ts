/** Longer lines are no rows of numbers: they count as several, each but the last of this length. */
export const longestLine = 1 << 20;

/** Bytes of some whole lines. */
export interface Lines {
  /** Valid in [0, length) and until the next lines. */
  bytes: Uint8Array;
  length: number;
  /** False for the last, which may lack its line ending. */
  complete: boolean;
}

/**
 * Cuts a stream of bytes after line endings, so that no line is spread over two pieces. A line of more than 1 MiB is
 * cut after each MiB, however the bytes come.
 *
 * @param newline byte that ends a line
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, newline: number): AsyncGenerator<Lines> {
  let room = new Uint8Array(0);
  let kept = 0;
  for await (const chunk of chunks) {
    if (room.length < kept + chunk.length) {
      const larger = new Uint8Array(2 * (kept + chunk.length));
      larger.set(room.subarray(0, kept));
      room = larger;
    }
    room.set(chunk, kept);
    const filled = kept + chunk.length;
    const end = chunk.lastIndexOf(newline);
    let length = end < 0 ? 0 : kept + end + 1;
    length += longestLine * Math.floor((filled - length) / longestLine);
    if (length > 0) yield { bytes: room, length, complete: true };
    room.copyWithin(0, length, filled);
    kept = filled - length;
  }
  if (kept > 0) yield { bytes: room, length: kept, complete: false };
}
