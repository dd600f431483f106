import type { BlockBuffer } from '../block-buffer.ts';

/** Bits of a sample of three values. */
const sampleBits = 36;

/** How many samples of 12-bit values are in this many bytes; the last four bits may be unused. */
export function packedSamples(bytes: number): number {
  return Math.floor((bytes * 8) / sampleBits);
}

/**
 * Appends samples of three 12-bit values in two's complement, high bits first, in the order y, x, z, in g. `target`
 * must have room for them.
 *
 * Source: ActiGraph, GT3X-File-Format, Activity.md.
 *
 * @param start of the first sample in `bytes`
 * @param unitsPerG 341 in all devices with this kind of record
 */
export function appendPacked(
  bytes: Uint8Array,
  start: number,
  samples: number,
  unitsPerG: number,
  target: BlockBuffer,
): void {
  const { x, y, z, count } = target;
  let at = start;
  let i = count;
  // Two samples take nine bytes.
  for (const last = count + samples - 1; i < last; i += 2, at += 9) {
    const b1 = bytes[at + 1]!;
    const b4 = bytes[at + 4]!;
    const b7 = bytes[at + 7]!;
    y[i] = signed((bytes[at]! << 4) | (b1 >> 4)) / unitsPerG;
    x[i] = signed((b1 << 8) | bytes[at + 2]!) / unitsPerG;
    z[i] = signed((bytes[at + 3]! << 4) | (b4 >> 4)) / unitsPerG;
    y[i + 1] = signed((b4 << 8) | bytes[at + 5]!) / unitsPerG;
    x[i + 1] = signed((bytes[at + 6]! << 4) | (b7 >> 4)) / unitsPerG;
    z[i + 1] = signed((b7 << 8) | bytes[at + 8]!) / unitsPerG;
  }
  if (samples % 2 === 1) {
    const b1 = bytes[at + 1]!;
    y[i] = signed((bytes[at]! << 4) | (b1 >> 4)) / unitsPerG;
    x[i] = signed((b1 << 8) | bytes[at + 2]!) / unitsPerG;
    z[i] = signed((bytes[at + 3]! << 4) | (bytes[at + 4]! >> 4)) / unitsPerG;
  }
  target.count += samples;
}

/** The lower 12 bits as a signed number. */
function signed(bits: number): number {
  return (bits << 20) >> 20;
}
