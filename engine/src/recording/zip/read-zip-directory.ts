import type { ByteSource } from '../byte-source.ts';
import { readBytes } from './read-bytes.ts';
import { scanLocalHeaders } from './scan-local-headers.ts';
import type { ZipEntry } from './zip-entry.ts';
import { wideField, widenFields } from './zip-field.ts';

const endBytes = 22;
const longestComment = 0xffff;
// Room for 100 000 files; a directory that says it is larger is not believed.
const largestDirectory = 1 << 24;

/** The files in a ZIP archive. */
export interface ZipDirectory {
  entries: ZipEntry[];
  /** False if the directory at the end is missing or damaged: the files are then those found from the start. */
  complete: boolean;
}

/**
 * Reads the directory of a ZIP archive, also of one in the ZIP64 form; several times the same name is possible.
 * An archive whose end is missing gives the files found from its start.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3.
 *
 * @example
 * const { entries } = await readZipDirectory(source);
 * const info = entries.find(({ name }) => name === 'info.txt');
 */
export async function readZipDirectory(source: ByteSource): Promise<ZipDirectory> {
  const place = await findDirectory(source);
  const entries = place ? await readEntries(source, place) : null;
  return entries ? { entries, complete: true } : { entries: await scanLocalHeaders(source), complete: false };
}

interface DirectoryPlace {
  offset: number;
  bytes: number;
  entries: number;
}

async function findDirectory(source: ByteSource): Promise<DirectoryPlace | null> {
  const tailStart = Math.max(0, source.size - endBytes - longestComment);
  const tail = await readBytes(source, tailStart, source.size - tailStart);
  for (let at = tail.byteLength - endBytes; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endBytes + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const place = {
      entries: tail.getUint16(at + 10, true),
      bytes: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    return (await findWideDirectory(source, tailStart + at)) ?? place;
  }
  return null;
}

/** The place that the ZIP64 records before the end of the directory give; null without them. */
async function findWideDirectory(source: ByteSource, end: number): Promise<DirectoryPlace | null> {
  const locator = await readBytes(source, end - 20, 20);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) return null;
  const wide = await readBytes(source, wideField(locator, 8), 56);
  if (wide.byteLength < 56 || wide.getUint32(0, true) !== 0x06064b50) return null;
  return { entries: wideField(wide, 32), bytes: wideField(wide, 40), offset: wideField(wide, 48) };
}

/** The entries of the directory, or null if it is damaged. */
async function readEntries(source: ByteSource, place: DirectoryPlace): Promise<ZipEntry[] | null> {
  if (place.bytes > largestDirectory) return null;
  const view = await readBytes(source, place.offset, place.bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < place.entries; ) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const end = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (end > view.byteLength) return null;
    const [, packedBytes, headerOffset] = widenFields(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      new DataView(view.buffer, at + 46 + nameBytes, extraBytes),
    );
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameBytes)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc32: view.getUint32(at + 16, true),
      packedBytes: packedBytes!,
      headerOffset: headerOffset!,
    });
    at = end;
  }
  return entries;
}
