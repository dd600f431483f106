/**
 * Rounds to a number of significant digits.
 *
 * @example
 * roundSignificant(0.2367, 2); // 0.24
 */
export function roundSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
