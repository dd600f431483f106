import { longestLine } from './whole-lines.ts';

/**
 * Where a line ends, exclusive: at its line ending, at the end of the bytes, or where it gets too long.
 *
 * @param start of the line
 * @param length of the bytes that are valid
 */
export function lineEnd(bytes: Uint8Array, start: number, length: number, newline: number): number {
  const found = bytes.indexOf(newline, start);
  return Math.min(found < 0 ? length : found, length, start + longestLine);
}
