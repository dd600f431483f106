import { solveSymmetric } from './solve-symmetric.ts';

/** A least-squares problem by its normal equations, and the arrays that solving it needs. */
export interface NonnegativeProblem {
  size: number;
  /** Positive definite: `matrix[row * size + column]`. */
  matrix: Float64Array;
  right: Float64Array;
  /** The answer. */
  value: Float64Array;
  /** Which unknowns are free, in the order in which they were freed. */
  free: Int32Array;
  isFree: Uint8Array;
  part: Float64Array;
  partRight: Float64Array;
}

/** Slopes below this share of the largest right-hand side count as none: far above rounding. */
const flat = 1e-12;

/** Makes a problem of a size, all 0. */
export function createNonnegativeProblem(size: number): NonnegativeProblem {
  return {
    size,
    matrix: new Float64Array(size * size),
    right: new Float64Array(size),
    value: new Float64Array(size),
    free: new Int32Array(size),
    isFree: new Uint8Array(size),
    part: new Float64Array(size * size),
    partRight: new Float64Array(size),
  };
}

/**
 * Writes the values, none below 0, for which `value · matrix · value / 2 - right · value` is least (Lawson and Hanson,
 * Solving Least Squares Problems, 1974, chapter 23): unknowns are freed one by one, and held at 0 again when freeing
 * another would turn them negative.
 *
 * @example
 * const problem = createNonnegativeProblem(2);
 * problem.matrix.set([1, 0, 0, 1]);
 * problem.right.set([3, -2]);
 * nonnegativeLeastSquares(problem);
 * problem.value; // [3, 0]
 */
export function nonnegativeLeastSquares(problem: NonnegativeProblem): void {
  const { size, matrix, right, value, free, isFree, partRight } = problem;
  value.fill(0);
  isFree.fill(0);
  let count = 0;
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(right[i]!));
  // Every round frees one; three times the size is Lawson and Hanson's own bound.
  for (let round = 0; round < 3 * size; round++) {
    let best = -1;
    let steepest = flat * largest;
    for (let i = 0; i < size; i++) {
      if (isFree[i] === 1) continue;
      let slope = right[i]!;
      for (let j = 0; j < size; j++) slope -= matrix[i * size + j]! * value[j]!;
      if (slope <= steepest) continue;
      steepest = slope;
      best = i;
    }
    if (best < 0) return;
    free[count++] = best;
    isFree[best] = 1;
    while (count > 0) {
      solvePart(problem, count);
      let step = 1;
      for (let k = 0; k < count; k++) {
        const now = value[free[k]!]!;
        if (partRight[k]! <= 0) step = Math.min(step, now / (now - partRight[k]!));
      }
      let kept = 0;
      for (let k = 0; k < count; k++) {
        const i = free[k]!;
        const held = step < 1 && partRight[k]! <= 0 && value[i]! / (value[i]! - partRight[k]!) <= step;
        value[i] = held ? 0 : value[i]! + step * (partRight[k]! - value[i]!);
        if (held) isFree[i] = 0;
        else free[kept++] = i;
      }
      if (kept === count) break;
      count = kept;
    }
  }
}

/** Solves for the free unknowns alone, into `partRight`. */
function solvePart({ size, matrix, right, free, part, partRight }: NonnegativeProblem, count: number): void {
  for (let i = 0; i < count; i++) {
    partRight[i] = right[free[i]!]!;
    for (let j = 0; j <= i; j++) part[i * count + j] = matrix[free[i]! * size + free[j]!]!;
  }
  solveSymmetric(part, partRight, count);
}
