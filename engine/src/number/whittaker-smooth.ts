/**
 * Smooths evenly spaced values with the Whittaker smoother: the curve z that makes
 * `sum(weight * (value - z)^2) + stiffness * sum((second difference of z)^2)` least (Whittaker 1923; Eilers 2003,
 * "A perfect smoother", Anal. Chem. 75:3631). It shifts nothing in time, keeps straight lines as they are, and lets
 * doubtful values count less.
 *
 * With equal weights of 1 it halves a wave of f Hz where `stiffness = (sampleRateHz / (2 pi f))^4`.
 *
 * @param values any length
 * @param weights at least 0, as many as values; at least two of them above 0
 * @param stiffness above 0
 * @returns as many values
 * @example
 * whittakerSmooth(Float64Array.of(0, 1, 2), Float64Array.of(1, 1, 1), 10); // [0, 1, 2]
 */
export function whittakerSmooth(
  values: Float64Array,
  weights: Float64Array,
  stiffness: number,
): Float64Array<ArrayBuffer> {
  const n = values.length;
  // The matrix of the normal equations has two bands beside its diagonal; solved by L D L^T, in place.
  const diagonal = Float64Array.from(weights);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  for (let i = 0; i + 2 < n; i++) {
    diagonal[i] += stiffness;
    diagonal[i + 1] += 4 * stiffness;
    diagonal[i + 2] += stiffness;
    first[i] -= 2 * stiffness;
    first[i + 1] -= 2 * stiffness;
    second[i] += stiffness;
  }
  const smooth = new Float64Array(n);
  for (let i = 0; i < n; i++) smooth[i] = weights[i] * values[i];
  for (let i = 0; i < n; i++) {
    if (i + 1 < n) {
      const below = first[i] / diagonal[i];
      diagonal[i + 1] -= below * first[i];
      first[i + 1] -= below * second[i];
      smooth[i + 1] -= below * smooth[i];
      first[i] = below;
    }
    if (i + 2 < n) {
      const below = second[i] / diagonal[i];
      diagonal[i + 2] -= below * second[i];
      smooth[i + 2] -= below * smooth[i];
      second[i] = below;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    smooth[i] /= diagonal[i];
    if (i + 1 < n) smooth[i] -= first[i] * smooth[i + 1];
    if (i + 2 < n) smooth[i] -= second[i] * smooth[i + 2];
  }
  return smooth;
}
