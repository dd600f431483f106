import type { ByteSource } from '../byte-source.ts';

/** Reads `length` bytes from `offset` on, fewer at the end of the source. */
export async function readBytes(source: ByteSource, offset: number, length: number): Promise<DataView> {
  const room = new Uint8Array(length);
  const count = offset < 0 || offset >= source.size ? 0 : await source.read(offset, room);
  return new DataView(room.buffer, 0, count);
}
