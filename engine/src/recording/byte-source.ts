/**
 * Bytes that can be read again from any place: a file on disk, a `File` in the browser, a buffer.
 * A reader takes one of these, so that the engine never touches a file system.
 */
export interface ByteSource {
  /** What the user calls it; only for messages. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /**
   * Reads bytes from `offset` into `target` and returns how many were read: `target.length`, or fewer at the
   * end, 0 past it.
   */
  read(offset: number, target: Uint8Array): Promise<number>;
  /**
   * Unpacks raw deflate data (RFC 1951) faster than the streams of the platform do: yields what comes out, and returns
   * false if the data are damaged, end early or go on after their end. Errors of `packed` are thrown. Default: those
   * streams.
   *
   * @param packed pieces, each an array of its own
   */
  inflateRaw?(packed: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array, boolean>;
}

/**
 * A source over bytes that are in memory already.
 *
 * @example
 * const source = memorySource('thigh.csv', new TextEncoder().encode('time,x,y,z\n'));
 */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    async read(offset, target) {
      const part = bytes.subarray(offset, offset + target.length);
      target.set(part);
      return part.length;
    },
  };
}
