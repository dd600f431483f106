/**
 * A number with so many significant digits: what a parameter file keeps.
 *
 * @example
 * significant(0.123456789, 3); // 0.123
 */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
