/**
 * A number rounded to so many decimals, as the contracts print it.
 *
 * @example
 * round(0.12345, 2); // 0.12
 */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
