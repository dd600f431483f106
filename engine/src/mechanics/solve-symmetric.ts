/** Solves a positive definite system in place (Cholesky; the lower half of the matrix is read and overwritten). */
export function solveSymmetric(matrix: Float64Array, vector: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j]!;
    }
    let sum = vector[i]!;
    for (let k = 0; k < i; k++) sum -= matrix[i * size + k]! * vector[k]!;
    vector[i] = sum / matrix[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]!;
    for (let k = i + 1; k < size; k++) sum -= matrix[k * size + i]! * vector[k]!;
    vector[i] = sum / matrix[i * size + i]!;
  }
}
