import { round } from '../number/index.ts';

/**
 * How many values there are, and between what they lie.
 *
 * @param values at least one
 * @param digits decimals to round to
 * @example
 * spreadOf(Float64Array.of(60, 90, 70), 0); // { count: 3, lowest: 60, median: 70, highest: 90 }
 */
export function spreadOf(
  values: Float64Array,
  digits: number,
): { count: number; lowest: number; median: number; highest: number } {
  const sorted = Float64Array.from(values).sort();
  const at = (index: number) => round(sorted[index], digits);
  return {
    count: sorted.length,
    lowest: at(0),
    median: at(sorted.length >> 1),
    highest: at(sorted.length - 1),
  };
}
