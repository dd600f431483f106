/**
 * The number that would stand at a rank if the numbers were in order (quickselect with the middle of three, in place).
 *
 * @param values reordered: afterwards none before the rank is larger, none after it smaller
 * @param rank 0 the smallest
 * @param from where to begin looking; ranks before it must be smaller already
 * @param to where to end, inclusive; ranks after it must be larger already
 * @example
 * selectRank(new Float64Array([3, 1, 2]), 1); // 2
 */
export function selectRank(values: Float64Array, rank: number, from = 0, to = values.length - 1): number {
  let low = from;
  let high = to;
  while (low < high) {
    const a = values[low]!;
    const b = values[(low + high) >> 1]!;
    const c = values[high]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank]!;
}
