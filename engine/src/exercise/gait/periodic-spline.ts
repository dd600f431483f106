/** Angles at phases of a cycle, 0 up to below 1, rising. */
export type KeyAngles = readonly (readonly [phase: number, value: number])[];

/** The periodic cubic spline through key values: two continuous derivatives, also where the cycle closes. */
export function periodicSpline(keys: KeyAngles): (phase: number) => number {
  const n = keys.length;
  const at = (i: number): number => keys[i % n]![0] + Math.floor(i / n);
  const value = (i: number): number => keys[i % n]![1];
  const gap = (i: number): number => at(i + 1) - at(i);
  const slope = (i: number): number => (value(i + 1) - value(i)) / gap(i);
  // Second derivatives at the keys: the system is diagonally dominant, so Gauss and Seidel's steps halve the error.
  const second = new Float64Array(n);
  for (let sweep = 0; sweep < 60; sweep++)
    for (let i = 0; i < n; i++) {
      const before = (i + n - 1) % n;
      const h = gap(before);
      const k = gap(i);
      const rest = h * second[before]! + k * second[(i + 1) % n]!;
      second[i] = (6 * (slope(i) - slope(before)) - rest) / (2 * (h + k));
    }
  return (phase) => {
    let x = phase - Math.floor(phase);
    if (x < at(0)) x += 1;
    let i = n - 1;
    while (at(i) > x) i--;
    const h = gap(i);
    const u = (x - at(i)) / h;
    const v = 1 - u;
    const bend = (v * v * v - v) * second[i]! + (u * u * u - u) * second[(i + 1) % n]!;
    return v * value(i) + u * value(i + 1) + (h * h * bend) / 6;
  };
}
