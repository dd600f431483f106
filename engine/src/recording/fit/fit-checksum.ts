/** For each four bits the CRC with polynomial 0x8005, reflected. */
const table = Uint16Array.from({ length: 16 }, (_, nibble) => {
  let crc = nibble;
  for (let bit = 0; bit < 4; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  return crc;
});

/**
 * The CRC-16 that FIT files carry (polynomial 0x8005 reflected, start 0: CRC-16/ARC). Over data and the checksum
 * stored after it, low byte first, it is 0.
 *
 * @example
 * fitChecksum(new TextEncoder().encode('123456789')); // 0xbb3d
 */
export function fitChecksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc = (crc >> 4) ^ table[(crc ^ byte) & 15]!;
    crc = (crc >> 4) ^ table[(crc ^ (byte >> 4)) & 15]!;
  }
  return crc;
}
