/**
 * A value between samples, on the straight line between its neighbours; beyond the ends the last value.
 *
 * @param timeS increasing
 * @param values as many
 * @example
 * interpolate([0, 1], [10, 20], 0.25); // 12.5
 */
export function interpolate(timeS: ArrayLike<number>, values: ArrayLike<number>, at: number): number {
  const last = timeS.length - 1;
  if (at <= timeS[0]!) return values[0]!;
  if (at >= timeS[last]!) return values[last]!;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timeS[middle]! <= at) low = middle;
    else high = middle;
  }
  const share = (at - timeS[low]!) / (timeS[high]! - timeS[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}
