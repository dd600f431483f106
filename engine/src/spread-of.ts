/**
 * How many values there are, and between what they lie.
 *
 * @param values at least one
 * @example
 * spreadOf(Float64Array.of(60, 90, 70)); // { count: 3, lowest: 60, median: 70, highest: 90 }
 */
export function spreadOf(values: Float64Array): {
  count: number;
  lowest: number;
  median: number;
  highest: number;
} {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  return { count, lowest: sorted[0], median: sorted[count >> 1], highest: sorted[count - 1] };
}
