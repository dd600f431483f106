import type { ByteSource } from '../byte-source.ts';

const fixedBytes = 10;
/** Names and remarks are shorter. */
const longestHeader = 131_072;
const flag = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };

/**
 * Where the deflate data of the gzip member that starts at `at` start (RFC 1952); null if no member starts there.
 */
export async function gzipDataStart(source: ByteSource, at: number): Promise<number | null> {
  const room = new Uint8Array(Math.min(longestHeader, Math.max(0, source.size - at)));
  const bytes = room.subarray(0, await source.read(at, room));
  const flags = bytes[3] ?? 0;
  if (bytes.length < fixedBytes || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null;
  if (flags & flag.reserved) return null;
  let length = fixedBytes;
  if (flags & flag.extra) length += 2 + ((bytes[length] ?? 0) | ((bytes[length + 1] ?? 0) << 8));
  for (const text of [flag.name, flag.comment]) {
    if (!(flags & text)) continue;
    const end = bytes.indexOf(0, length);
    if (end < 0) return null;
    length = end + 1;
  }
  if (flags & flag.checksum) length += 2;
  return length < bytes.length ? at + length : null;
}
