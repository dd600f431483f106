import { recode } from '../recode.ts';
import { crc32 } from './crc32.ts';

/** A file to be put into an archive. */
export interface ZipFile {
  name: string;
  /** Each piece an array of its own. Asked for only once the files before it are written. */
  bytes: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>;
}

const version = 20;
/** Sizes and checksum stand after the file, names are UTF-8. */
const flags = 0x0808;
const deflate = 8;
/** 1980-01-01, the earliest: archives of the same files are the same. */
const date = 0x21;
const largest = 0xffffffff;

interface WrittenFile {
  name: Uint8Array<ArrayBuffer>;
  offset: number;
  crc: number;
  packed: number;
  unpacked: number;
}

/**
 * Writes files as a ZIP archive, packed by deflate, and yields its bytes as they come. More than 4 GB throw a
 * `RangeError`.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3.
 *
 * @example
 * for await (const part of writeZip([{ name: 'a.txt', bytes: [new TextEncoder().encode('a')] }])) parts.push(part);
 */
export async function* writeZip(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const written: WrittenFile[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const file: WrittenFile = {
      name: new TextEncoder().encode(name),
      offset,
      crc: 0,
      packed: 0,
      unpacked: 0,
    };
    const head = localHeader(file);
    yield head;
    for await (const part of recode(new CompressionStream('deflate-raw'), counted(bytes, file))) {
      file.packed += part.length;
      yield part;
    }
    const descriptor = fields([4, 0x08074b50], [4, file.crc], [4, file.packed], [4, file.unpacked]);
    yield descriptor;
    offset += head.length + file.packed + descriptor.length;
    if (offset > largest || file.unpacked > largest)
      throw new RangeError('the archive becomes larger than the 4 GB that its headers have room for');
    written.push(file);
  }
  let directoryBytes = 0;
  for (const file of written) {
    const entry = directoryEntry(file);
    directoryBytes += entry.length;
    yield entry;
  }
  const count = written.length;
  yield fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryBytes],
    [4, offset],
    [2, 0],
  );
}

async function* counted(bytes: ZipFile['bytes'], file: WrittenFile): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of bytes) {
    file.crc = crc32(piece, file.crc);
    file.unpacked += piece.length;
    yield piece;
  }
}

function localHeader({ name }: WrittenFile): Uint8Array {
  const head = fields(
    [4, 0x04034b50],
    [2, version],
    [2, flags],
    [2, deflate],
    [2, 0],
    [2, date],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  );
  return withName(head, name);
}

function directoryEntry({ name, offset, crc, packed, unpacked }: WrittenFile): Uint8Array {
  const entry = fields(
    [4, 0x02014b50],
    [2, version],
    [2, version],
    [2, flags],
    [2, deflate],
    [2, 0],
    [2, date],
    [4, crc],
    [4, packed],
    [4, unpacked],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  );
  return withName(entry, name);
}

/** Numbers of two or four bytes one after the other, low byte first. */
function fields(...values: (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function withName(head: Uint8Array, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + name.length);
  bytes.set(head);
  bytes.set(name, head.length);
  return bytes;
}
