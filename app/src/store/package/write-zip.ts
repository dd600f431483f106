import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be put into an archive. */
export interface ZippedFile {
  /** With its folders, `/` between them. */
  name: string;
  /** Asked for only once the files before it are written. */
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** As it is, for what is packed already. Default false. */
  stored?: boolean;
}

interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  packed: number;
  unpacked: number;
  method: number;
}

/** 4.5: what 64-bit sizes need. */
const version = 45;
/** Sizes and checksum stand after the file, names are UTF-8. */
const flags = 0x0808;
/** 1980-01-01, the earliest: archives of the same files are the same. */
const date = 0x21;
const wide = 0xffffffff;

/**
 * A ZIP archive, piece by piece, of any size: every entry has its 64-bit form (PKWARE APPNOTE 6.3.10, 4.3.14, 4.5.3).
 * The same files give the same bytes.
 *
 * @example
 * for await (const piece of writeZip([{ name: 'a.txt', bytes: [Buffer.from('a')] }])) file.write(piece);
 */
export async function* writeZip(
  files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const { name, bytes, stored = false } of files) {
    const entry: Entry = {
      name: Buffer.from(name),
      offset,
      crc: 0,
      packed: 0,
      unpacked: 0,
      method: stored ? 0 : 8,
    };
    const head = localHeader(entry);
    yield head;
    const counted = count(bytes, entry);
    for await (const piece of stored ? counted : deflate(counted)) {
      entry.packed += piece.length;
      yield piece as Uint8Array<ArrayBuffer>;
    }
    const descriptor = fields([4, 0x08074b50], [4, entry.crc], [8, entry.packed], [8, entry.unpacked]);
    yield descriptor;
    offset += head.length + entry.packed + descriptor.length;
    entries.push(entry);
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield directory;
  const end = offset + directory.length;
  yield fields(
    [4, 0x06064b50],
    [8, 44],
    [2, version],
    [2, version],
    [4, 0],
    [4, 0],
    [8, entries.length],
    [8, entries.length],
    [8, directory.length],
    [8, offset],
  );
  yield fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]);
  const few = Math.min(entries.length, 0xffff);
  yield fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, few],
    [2, few],
    [4, Math.min(directory.length, wide)],
    [4, Math.min(offset, wide)],
    [2, 0],
  );
}

async function* count(bytes: ZippedFile['bytes'], entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    entry.crc = crc32(piece, entry.crc);
    entry.unpacked += piece.length;
    yield piece;
  }
}

async function* deflate(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw();
  const feeding = pipeline(pieces, packer);
  // What goes wrong with the pieces goes wrong here.
  feeding.catch(() => {});
  yield* packer;
  await feeding;
}

function localHeader({ name, method }: Entry): Buffer<ArrayBuffer> {
  const extra = fields([2, 1], [2, 16], [8, 0], [8, 0]);
  const head = fields(
    [4, 0x04034b50],
    [2, version],
    [2, flags],
    [2, method],
    [2, 0],
    [2, date],
    [4, 0],
    [4, wide],
    [4, wide],
    [2, name.length],
    [2, extra.length],
  );
  return Buffer.concat([head, name, extra]);
}

function directoryEntry({ name, method, crc, packed, unpacked, offset }: Entry): Buffer {
  const extra = fields([2, 1], [2, 24], [8, unpacked], [8, packed], [8, offset]);
  const entry = fields(
    [4, 0x02014b50],
    [2, version],
    [2, version],
    [2, flags],
    [2, method],
    [2, 0],
    [2, date],
    [4, crc],
    [4, wide],
    [4, wide],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, wide],
  );
  return Buffer.concat([entry, name, extra]);
}

/** Numbers of two, four or eight bytes one after the other, low byte first. */
function fields(...values: (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer<ArrayBuffer> {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
