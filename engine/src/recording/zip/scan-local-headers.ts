import type { ByteSource } from '../byte-source.ts';
import { readBytes } from './read-bytes.ts';
import type { ZipEntry } from './zip-entry.ts';
import { widenFields } from './zip-field.ts';

export const localHeaderBytes = 30;
const mostEntries = 1000;

/**
 * Finds the files of an archive whose directory is missing, because a copy was cut short, by going from the header
 * that stands before each file to the next. Ends at the first that can't be found; where a header does not say how
 * long its file is, that file is the last.
 */
export async function scanLocalHeaders(source: ByteSource): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < mostEntries; ) {
    const head = await readBytes(source, at, localHeaderBytes);
    if (head.byteLength < localHeaderBytes || head.getUint32(0, true) !== 0x04034b50) break;
    const flags = head.getUint16(6, true);
    const nameBytes = head.getUint16(26, true);
    const extraBytes = head.getUint16(28, true);
    const rest = await readBytes(source, at + localHeaderBytes, nameBytes + extraBytes);
    if (rest.byteLength < nameBytes + extraBytes) break;
    const extra = new DataView(rest.buffer, nameBytes, extraBytes);
    const sizes = [head.getUint32(22, true), head.getUint32(18, true)];
    const packedBytes = widenFields(sizes, extra)[1]!;
    const start = at + localHeaderBytes + nameBytes + extraBytes;
    // Written without knowing the sizes beforehand: they stand after the file.
    const isSizeKnown = (flags & 8) === 0;
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(rest.buffer, 0, nameBytes)),
      method: head.getUint16(8, true),
      encrypted: (flags & 1) === 1,
      crc32: isSizeKnown ? head.getUint32(14, true) : Number.NaN,
      packedBytes: isSizeKnown ? packedBytes : Math.max(0, source.size - start),
      headerOffset: at,
    });
    if (!isSizeKnown) break;
    at = start + packedBytes;
  }
  return entries;
}
