import type { WritableBlock } from '../writable-block.ts';
import { cwaHeaderBytes } from './cwa-header-bytes.ts';
import { type CwaOptions, cwaSettings } from './cwa-settings.ts';
import { SectorBuffer, sectorBytes } from './sector-buffer.ts';
import { SectorWriter } from './sector-writer.ts';

const chunkSectors = 256;

/**
 * Writes samples as an Axivity .cwa file and yields its bytes, 128 KiB at a time.
 *
 * Each data sector carries the time of its first sample to 1/32768 s, so samples that are evenly spaced come back
 * within 16 us of their time (46 us in the last sector of a run, where the reader has to draw on). Samples within a
 * block must be evenly spaced; `gapBefore` makes a gap. Acceleration is rounded to the format's steps: packed 1/256 g
 * below 2 g, 1/128 g below 4 g, 1/64 g below 8 g, 1/32 g below 16 g (by the largest axis).
 *
 * Options that the format has no code for throw a `RangeError` before the first byte.
 *
 * @example
 * const parts = [];
 * for await (const part of writeCwa(blocks, { rateHz: 100, rangeG: 8 })) parts.push(part);
 */
export async function* writeCwa(
  blocks: Iterable<WritableBlock> | AsyncIterable<WritableBlock>,
  options: CwaOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const settings = cwaSettings(options);
  yield cwaHeaderBytes(settings);
  const writer = new SectorWriter(settings);
  let chunk = new SectorBuffer(chunkSectors);
  let place = 0;
  for await (const block of blocks) {
    if (block.gapBefore) {
      if (writer.samples > 0) writer.finish(chunk, place++);
      writer.resume();
    }
    for (let from = 0; from < block.count; ) {
      if (place === chunkSectors) {
        yield chunk.bytes;
        chunk = new SectorBuffer(chunkSectors);
        place = 0;
      }
      from += writer.add(chunk, place, block, from);
      if (writer.samples === settings.samplesPerSector) writer.finish(chunk, place++);
    }
  }
  if (writer.samples > 0) writer.finish(chunk, place++);
  if (place > 0) yield chunk.bytes.subarray(0, place * sectorBytes);
}
