import type { SectorBuffer } from './sector-buffer.ts';

/**
 * The 16-bit sum of all words of a sector: 0 in an undamaged one.
 *
 * @param sector its place in the buffer
 */
export function sectorSum(buffer: SectorBuffer, sector: number): number {
  const { u16, u32 } = buffer;
  const first = 128 * sector + 1;
  let low = u16[256 * sector + 1]! + u16[256 * sector + 256]!;
  let high = 0;
  // Two words at a time: the lower one adds up in the low half of a 32-bit sum, which may overflow unharmed.
  for (let i = first; i < first + 127; i++) {
    const pair = u32[i]!;
    low = (low + pair) | 0;
    high = (high + (pair >>> 16)) | 0;
  }
  return (low + high) & 0xffff;
}
