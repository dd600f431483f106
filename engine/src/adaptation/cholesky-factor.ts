/**
 * The lower triangle whose product with its transpose is the matrix: what turns independent normal numbers into ones with
 * this covariance.
 *
 * Throws a `RangeError` where the matrix is not positive definite.
 *
 * @example
 * choleskyFactor([[4, 2], [2, 5]]); // [[2, 0], [1, 2]]
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!;
      if (i === j && !(sum > 0)) throw new RangeError(`row ${i} of the matrix is not independent`);
      factor[i]![j] = i === j ? Math.sqrt(sum) : sum / factor[j]![j]!;
    }
  return factor;
}
