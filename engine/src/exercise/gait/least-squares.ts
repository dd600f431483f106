/** Steps after which the search ends in any case. */
const mostSteps = 12;

/** A step that lowers the sum by less than this share is the last. */
const enough = 1e-4;

/**
 * Least sum of squares by Gauss and Newton's steps with differences for derivatives, damped after Levenberg where a step
 * would raise the sum.
 *
 * @param start where the search begins; all unknowns are of one size
 * @param unit step of the differences
 * @param residuals writes what should be small
 * @returns the unknowns at the least sum found
 */
export function leastSquares(
  start: Float64Array,
  unit: number,
  count: number,
  residuals: (unknowns: Float64Array, into: Float64Array) => void,
): Float64Array {
  const n = start.length;
  let best = start.slice();
  const now = new Float64Array(count);
  const moved = new Float64Array(count);
  const slopes = new Float64Array(n * count);
  residuals(best, now);
  let sum = dot(now, now);
  let damping = 1e-6;
  for (let step = 0; step < mostSteps; step++) {
    const normal = new Float64Array(n * n);
    const right = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const at = best[i]!;
      best[i] = at + unit;
      residuals(best, moved);
      best[i] = at;
      const column = slopes.subarray(i * count, (i + 1) * count);
      for (let r = 0; r < count; r++) column[r] = moved[r]! - now[r]!;
      for (let j = 0; j <= i; j++)
        normal[i * n + j] = dot(column, slopes.subarray(j * count, (j + 1) * count));
      right[i] = -dot(column, now);
    }
    const before = sum;
    for (let tries = 0; tries < 6; tries++) {
      const next = solved(normal, right, damping).map((d, i) => best[i]! + d * unit);
      residuals(next, moved);
      const square = dot(moved, moved);
      if (square < sum) {
        best = next;
        sum = square;
        now.set(moved);
        damping /= 4;
        break;
      }
      damping *= 30;
    }
    if (before - sum < enough * before) break;
  }
  return best;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Solves `normal x = right`, the diagonal raised by a share, by Cholesky's factors of the lower triangle. */
function solved(normal: Float64Array, right: Float64Array, damping: number): Float64Array {
  const n = right.length;
  const lower = normal.slice();
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    lower[i * n + i]! *= 1 + damping;
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      lower[i * n + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12 * normal[i * n + i]! + 1e-30)) : sum / lower[j * n + j]!;
    }
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
}
