import type { ByteSource } from '../byte-source.ts';

/** Size of a page, bytes: 341 chunks and two unused bytes. */
export const pageBytes = 2048;
export const pageChunks = 341;
const loadedPages = 128;

/** Some pages in a row. */
export interface GeneaPages {
  bytes: Uint8Array;
  /** Number of the first, counted from 0. */
  first: number;
  /** Bytes there are. */
  filled: number;
  /** Pages to go through: the last is seen again with those after it, unless it is the last of the file. */
  usable: number;
}

/**
 * The pages of a GENEA file, some at a time and each but the last together with the one after it. The last page may
 * be cut short.
 *
 * @param dataStart where the first page starts, bytes from the start of the file
 * @param startPage the page to start with: one that a piece starts with, as `first` says
 * @param onRead told up to which byte the source has been read
 */
export async function* geneaPages(
  source: ByteSource,
  dataStart: number,
  startPage: number,
  onRead?: (at: number) => void,
): AsyncGenerator<GeneaPages> {
  const pages = Math.ceil((source.size - dataStart) / pageBytes);
  const bytes = new Uint8Array(Math.max(1, Math.min(loadedPages, pages)) * pageBytes);
  for (let first = startPage; ; ) {
    const start = dataStart + first * pageBytes;
    const filled = await source.read(start, bytes);
    const loaded = Math.ceil(filled / pageBytes);
    const isLast = filled < bytes.length || start + filled >= source.size;
    const usable = isLast ? loaded : loaded - 1;
    if (usable > 0) yield { bytes, first, filled, usable };
    first += usable;
    onRead?.(Math.min(source.size, dataStart + first * pageBytes));
    if (isLast) return;
  }
}
