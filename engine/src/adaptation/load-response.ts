/**
 * What load keeps: 0 without load, 1 on an ordinary day, in between more than in proportion. More than an ordinary day
 * keeps no more.
 *
 * h(s) = (1 + c) s / (c + s).
 *
 * @param load 1 an ordinary day
 * @param saturation c
 * @example
 * loadResponse(0.05, 0.1); // 0.37: in bed little is left, but not nothing
 */
export function loadResponse(load: number, saturation: number): number {
  const kept = Math.min(1, load);
  return ((1 + saturation) * kept) / (saturation + kept);
}
