/** The 97.5 % quantile of the standard normal distribution. */
const normal975 = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t distribution: 95 % of its values lie within plus and minus this. By the expansion
 * in powers of 1/degrees (Abramowitz and Stegun 1964, 26.7.5): 0.7 % too small at 3 degrees of freedom, 0.05 % at 6.
 *
 * @param degrees of freedom, at least 3; infinite gives the normal distribution's 1.96
 * @throws RangeError with fewer
 * @example
 * studentT975(12); // 2.179
 */
export function studentT975(degrees: number): number {
  if (!(degrees >= 3)) throw new RangeError(`invalid degrees of freedom: ${degrees}`);
  const z = normal975;
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const third = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const share = 1 / degrees;
  return z + share * (first + share * (second + share * third));
}
