/** Value, first and second derivative at an end. */
export type End = readonly [value: number, first: number, second: number];

/**
 * The quintic between two ends that meets value, first and second derivative at both; the derivatives are by `u`, 0-1.
 */
export function hermite([p0, v0, a0]: End, [p1, v1, a1]: End): (u: number) => number {
  const c3 = 10 * (p1 - p0) - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1;
  const c4 = -15 * (p1 - p0) + 8 * v0 + 7 * v1 + 1.5 * a0 - a1;
  const c5 = 6 * (p1 - p0) - 3 * (v0 + v1) - 0.5 * a0 + 0.5 * a1;
  return (u) => p0 + u * (v0 + u * (a0 / 2 + u * (c3 + u * (c4 + u * c5))));
}

/** A function's value and derivatives at a place by differences, for the ends of `hermite`; scaled by `scale` per unit. */
export function endOf(f: (x: number) => number, at: number, scale: number, side: 1 | -1): End {
  // One-sided, fourth order: the other side of the place follows another rule.
  const h = side * 1e-4;
  const [f0, f1, f2, f3, f4] = [0, 1, 2, 3, 4].map((k) => f(at + k * h)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const first = (-25 * f0 + 48 * f1 - 36 * f2 + 16 * f3 - 3 * f4) / (12 * h);
  const second = (35 * f0 - 104 * f1 + 114 * f2 - 56 * f3 + 11 * f4) / (12 * h * h);
  return [f0, scale * first, scale * scale * second];
}
