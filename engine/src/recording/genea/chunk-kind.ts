/** Size of a chunk, bytes. */
export const chunkBytes = 6;

// The checksum is a CRC-8 with the polynomial x^8 + x^7 + x^2 + 1: found by trying all of them on a recording, where it
// fits each of 43 307 chunks.
const polynomial = 0x85;
const table = Uint8Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 0x80 ? (rest << 1) ^ polynomial : rest << 1;
  return rest & 0xff;
});

/** What a chunk holds. */
export const chunkKind = { acceleration: 0, time: 2, battery: 4, damaged: -1, empty: -2 } as const;

/**
 * What the chunk of six bytes at `at` holds: a checksum, four bits that say the kind, and its content. An empty one is
 * all zeros.
 *
 * Source: the layout, GGIRread, readGenea.R.
 */
export function chunkKindOf(bytes: Uint8Array, at: number): number {
  let sum = 0;
  let all = bytes[at]!;
  for (let i = at + 1; i < at + chunkBytes; i++) {
    const byte = bytes[i]!;
    sum = table[sum ^ byte]!;
    all |= byte;
  }
  if (all === 0) return chunkKind.empty;
  return sum === bytes[at] ? bytes[at + 1]! >> 4 : chunkKind.damaged;
}
