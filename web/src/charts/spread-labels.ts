/**
 * Places of labels beside each other's lines: each as near to where it belongs as it can be, none closer to another than
 * `gap`, in the same order.
 *
 * @param wanted where each belongs, px
 * @param from the first place, and `to` the last
 * @example
 * spreadLabels([10, 12, 80], 16, 0, 100); // [10, 26, 80]
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const places = [...wanted];
  let least = from;
  for (const index of order) {
    places[index] = Math.max(places[index]!, least);
    least = places[index]! + gap;
  }
  let most = to;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index]!, most);
    most = places[index]! - gap;
  }
  return places;
}
