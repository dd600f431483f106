import { cos } from '../number/index.ts';

/** A curve through many coordinates over one parameter, and its derivatives. */
export interface SmoothPath {
  /**
   * Writes all coordinates, and their first and second derivatives by the parameter.
   *
   * @param at the parameter, within the first and last break
   */
  evaluate(at: number, value: Float64Array, first: Float64Array, second: Float64Array): void;
}

/**
 * Turns postures that are solved one by one into a smooth path with exact derivatives: on each stretch between two breaks
 * every coordinate is the polynomial through its values at Chebyshev points (Trefethen, "Approximation Theory and
 * Approximation Practice", 2013). Postures that depend smoothly on the parameter are met to rounding.
 *
 * @param breaks rising; where the rule changes (a foot lands), so that each stretch is smooth in itself
 * @param size number of coordinates
 * @param pose writes the coordinates at a parameter value
 * @param points postures per stretch. Default 24: enough for 1e-9 in every exercise here
 * @example
 * const path = chebyshevPath([0, 1], 1, (p, q) => { q[0] = p * p; });
 * path.evaluate(0.5, value, first, second); // 0.25, 1, 2
 */
export function chebyshevPath(
  breaks: readonly number[],
  size: number,
  pose: (at: number, into: Float64Array) => void,
  points = 24,
): SmoothPath {
  const stretches = breaks.slice(1).map((to, i) => coefficients(breaks[i]!, to, size, pose, points));
  return {
    evaluate(at, value, first, second) {
      let stretch = 0;
      while (stretch < stretches.length - 1 && at > breaks[stretch + 1]!) stretch++;
      const from = breaks[stretch]!;
      const scale = 2 / (breaks[stretch + 1]! - from);
      sum(stretches[stretch]!, points, scale * (at - from) - 1, scale, value, first, second);
    },
  };
}

/** Chebyshev coefficients of every coordinate, one row of `points` after another. */
function coefficients(
  from: number,
  to: number,
  size: number,
  pose: (at: number, into: Float64Array) => void,
  points: number,
): Float64Array {
  const rows = new Float64Array(size * points);
  const posture = new Float64Array(size);
  for (let i = 0; i < points; i++) {
    const angle = (Math.PI * (i + 0.5)) / points;
    posture.fill(0);
    pose(from + ((to - from) * (1 + cos(angle))) / 2, posture);
    for (let k = 0; k < points; k++) {
      const weight = ((k === 0 ? 1 : 2) * cos(k * angle)) / points;
      for (let j = 0; j < size; j++) rows[j * points + k]! += weight * posture[j]!;
    }
  }
  return rows;
}

/** Sums the series and its derivatives by the three-term recurrence T(k+1) = 2 x T(k) - T(k-1). */
function sum(
  rows: Float64Array,
  points: number,
  x: number,
  scale: number,
  value: Float64Array,
  first: Float64Array,
  second: Float64Array,
): void {
  for (let j = 0; j < value.length; j++) {
    let [t0, t1, d0, d1, e0, e1] = [1, x, 0, 1, 0, 0];
    const row = j * points;
    let v = rows[row]! + rows[row + 1]! * x;
    let d = rows[row + 1]!;
    let e = 0;
    for (let k = 2; k < points; k++) {
      const t2 = 2 * x * t1 - t0;
      const d2 = 2 * t1 + 2 * x * d1 - d0;
      const e2 = 4 * d1 + 2 * x * e1 - e0;
      const c = rows[row + k]!;
      v += c * t2;
      d += c * d2;
      e += c * e2;
      t0 = t1;
      t1 = t2;
      d0 = d1;
      d1 = d2;
      e0 = e1;
      e1 = e2;
    }
    value[j] = v;
    first[j] = scale * d;
    second[j] = scale * scale * e;
  }
}
