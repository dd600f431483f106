/** Steps after which the search ends in any case. */
const mostSteps = 12;

/** A step that lowers the sum by less than this share is the last. */
const enough = 1e-4;

/**
 * Writes what should be small at some unknowns and, where asked for, its slopes: those by the first unknown, then those by
 * the second.
 */
export type Residuals = (unknowns: Float64Array, into: Float64Array, slopes?: Float64Array) => void;

/**
 * Least sum of squares by Gauss and Newton's steps, damped after Levenberg where a step would raise the sum.
 *
 * @param start where the search begins
 * @param count how many residuals there are
 * @returns the unknowns at the least sum found
 */
export function leastSquares(start: Float64Array, count: number, residuals: Residuals): Float64Array {
  const n = start.length;
  let best = start.slice();
  const now = new Float64Array(count);
  const moved = new Float64Array(count);
  const slopes = new Float64Array(n * count);
  let sum = Number.POSITIVE_INFINITY;
  let damping = 1e-6;
  for (let step = 0; step < mostSteps; step++) {
    residuals(best, now, slopes);
    sum = dot(now, now);
    const normal = new Float64Array(n * n);
    const right = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      dotsOfFour(slopes, count, i, normal, n);
      right[i] = -dot(slopes.subarray(i * count, (i + 1) * count), now);
    }
    const before = sum;
    for (let tries = 0; tries < 6; tries++) {
      const next = solved(normal, right, damping).map((d, i) => best[i]! + d);
      residuals(next, moved);
      const square = dot(moved, moved);
      if (square < sum) {
        best = next;
        sum = square;
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

/**
 * Writes the products of column `i` with those up to it, four at a time: sums that do not wait for each other, and one
 * reading of the column for all. The last few beyond the diagonal are not used.
 */
function dotsOfFour(columns: Float64Array, count: number, i: number, normal: Float64Array, n: number): void {
  const own = i * count;
  for (let j = 0; j <= i; j += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => Math.min(j + k, n - 1) * count) as [
      number,
      number,
      number,
      number,
    ];
    let [s0, s1, s2, s3] = [0, 0, 0, 0];
    for (let r = 0; r < count; r++) {
      const x = columns[own + r]!;
      s0 += x * columns[a + r]!;
      s1 += x * columns[b + r]!;
      s2 += x * columns[c + r]!;
      s3 += x * columns[d + r]!;
    }
    normal[i * n + j] = s0;
    if (j + 1 < n) normal[i * n + j + 1] = s1;
    if (j + 2 < n) normal[i * n + j + 2] = s2;
    if (j + 3 < n) normal[i * n + j + 3] = s3;
  }
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
