import type { ByteSource } from '../byte-source.ts';
import { loadSectors } from './load-sectors.ts';
import { SectorBuffer } from './sector-buffer.ts';

// 1 MiB at a time: larger reads gain nothing, smaller ones cost a round trip each.
const chunkSectors = 2048;

/** Some data sectors in a row. */
export interface SectorChunk {
  /** Valid until the next chunk. */
  buffer: SectorBuffer;
  /** Number of the sector at place 0. */
  first: number;
  /** Sectors in the buffer. */
  loaded: number;
  /** Sectors to go through: all but the last, which starts the next chunk, unless it is the file's. */
  usable: number;
}

/**
 * The data sectors of a source, chunk by chunk, so that each sector can be seen together with the one after it. While
 * a chunk is worked on the next is being read. Ends early if the source gives less than it has.
 *
 * @param sectors how many the source has
 * @param start the first to go through
 */
export async function* sectorChunks(
  source: ByteSource,
  sectors: number,
  start: number,
): AsyncGenerator<SectorChunk> {
  const capacity = Math.min(chunkSectors, Math.max(2, sectors));
  let buffer = new SectorBuffer(capacity);
  let other = new SectorBuffer(capacity);
  let loading = loadSectors(source, start, buffer);
  for (let first = start; first < sectors; ) {
    const loaded = Math.min(await loading, sectors - first);
    if (loaded === 0) return;
    const usable = loaded === 1 || first + loaded === sectors ? loaded : loaded - 1;
    const next = first + usable;
    if (next < sectors) {
      loading = loadSectors(source, next, other);
      // Reported when it is awaited; the reader may have stopped by then.
      loading.catch(() => {});
    }
    yield { buffer, first, loaded, usable };
    [buffer, other] = [other, buffer];
    first = next;
  }
}
