import type { ByteSource } from '../byte-source.ts';
import type { PackedRange } from '../resume/inflate-point.ts';
import { readBytes } from './read-bytes.ts';
import { localHeaderBytes } from './scan-local-headers.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Where the packed bytes of a file in a ZIP archive are; null where it is not packed, or its header is cut off. */
export async function zipEntryRange(source: ByteSource, entry: ZipEntry): Promise<PackedRange | null> {
  const start = await zipDataStart(source, entry);
  if (start === null || entry.method !== 8) return null;
  return { format: 'deflate-raw', start, end: Math.min(source.size, start + entry.packedBytes) };
}

/** Where the bytes of a file in a ZIP archive start; null where its header is cut off. */
export async function zipDataStart(source: ByteSource, entry: ZipEntry): Promise<number | null> {
  const head = await readBytes(source, entry.headerOffset, localHeaderBytes);
  if (head.byteLength < localHeaderBytes) return null;
  return entry.headerOffset + localHeaderBytes + head.getUint16(26, true) + head.getUint16(28, true);
}
