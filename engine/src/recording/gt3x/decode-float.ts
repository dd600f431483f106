/**
 * The number that a parameter of a log.bin stands for: a fraction of 24 bits in two's complement, in units of 2^-23,
 * and above it an exponent of 8 bits.
 *
 * Source: ActiGraph, GT3X-File-Format, Parameters.md.
 *
 * @example
 * decodeFloat(0x09400000); // 256
 */
export function decodeFloat(code: number): number {
  const exponent = code >> 24;
  let value = ((code << 8) >> 8) / 8_388_608;
  for (let i = 0; i < Math.abs(exponent); i++) value *= exponent > 0 ? 2 : 0.5;
  return value;
}
