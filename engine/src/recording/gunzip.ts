import type { ByteSource } from './byte-source.ts';
import { inflate } from './inflate.ts';

const pieceBytes = 65_536;

/**
 * Unpacks a gzip file, also one of several members in a row (as `cat a.gz b.gz` makes it). A file that is cut short
 * or damaged gives what comes before, then calls `onDamage`.
 *
 * The platform's unpacker stops with an error after the first member, without saying where that ended. So the packed
 * bytes are handed over cut before everything that looks like the start of a member; it is one if the length that
 * the member before it states as its own is the length that came out.
 *
 * @param onRead told how many packed bytes have been read
 */
export async function* gunzip(
  source: ByteSource,
  onRead: (bytesRead: number) => void,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  let start: number | null = 0;
  while (start !== null) start = yield* gunzipMember(source, start, onRead, onDamage);
}

/** Returns the start of the next member, or null. */
async function* gunzipMember(
  source: ByteSource,
  start: number,
  onRead: (bytesRead: number) => void,
  onDamage: () => void,
): AsyncGenerator<Uint8Array, number | null> {
  const starts: number[] = [];
  let unpacked = 0;
  let isSound = true;
  const packed = pieces(source, start, starts, onRead);
  for await (const chunk of inflate('gzip', packed, () => {
    isSound = false;
  })) {
    unpacked += chunk.length;
    yield chunk;
  }
  if (isSound) return null;
  for (const candidate of starts)
    if ((await statedLength(source, candidate)) === unpacked >>> 0) return candidate;
  onDamage();
  return null;
}

/** Packed bytes, cut before everything that looks like the start of a member; those places go into `starts`. */
async function* pieces(
  source: ByteSource,
  start: number,
  starts: number[],
  onRead: (bytesRead: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; ; ) {
    // Three bytes more, to see a start that lies across the end of the piece.
    const room = new Uint8Array(Math.min(pieceBytes + 3, Math.max(0, source.size - at)));
    const bytes = room.subarray(0, await source.read(at, room));
    if (bytes.length === 0) return;
    if (at > start && looksLikeMember(bytes, 0)) starts.push(at);
    const length = untilMember(bytes, Math.min(pieceBytes, bytes.length));
    yield bytes.subarray(0, length);
    at += length;
    onRead(at);
  }
}

/** How many bytes come before the next that look like the start of a member; at most `most`. */
function untilMember(bytes: Uint8Array, most: number): number {
  let at = bytes.indexOf(0x1f, 1);
  while (at >= 0 && at < most && !looksLikeMember(bytes, at)) at = bytes.indexOf(0x1f, at + 1);
  return at < 0 ? most : Math.min(at, most);
}

/** A gzip header (RFC 1952): two magic bytes, method deflate, no reserved flag. */
function looksLikeMember(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && !((bytes[at + 3] ?? 0) & 0xe0)
  );
}

/** The length, modulo 2^32, in the last four bytes of the member that ends at `end`. */
async function statedLength(source: ByteSource, end: number): Promise<number> {
  const bytes = new Uint8Array(4);
  await source.read(end - 4, bytes);
  return new DataView(bytes.buffer).getUint32(0, true);
}
