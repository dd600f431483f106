import type { ByteSource } from '../byte-source.ts';
import { headerBytes, type SectorBuffer, sectorBytes } from './sector-buffer.ts';

/**
 * Reads data sectors into the front of a buffer and returns how many whole ones: as many as fit, fewer at the end
 * of the source.
 *
 * @param first number of the first one, counted from the end of the header
 */
export async function loadSectors(source: ByteSource, first: number, buffer: SectorBuffer): Promise<number> {
  const filled = await source.read(headerBytes + first * sectorBytes, buffer.bytes);
  return Math.floor(filled / sectorBytes);
}
