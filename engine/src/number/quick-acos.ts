// Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 4.4.46.
const a0 = 1.570796305;
const a1 = -0.2145988016;
const a2 = 0.0889789874;
const a3 = -0.0501743046;
const a4 = 0.030891881;
const a5 = -0.0170881256;
const a6 = 0.0066700901;
const a7 = -0.0012624911;

/**
 * Arccosine to 2.5e-8 rad, several times as fast as `acos`, for loops over samples of a sensor that knows its direction
 * to no better than 1e-4 rad. The same bits everywhere: it adds, multiplies and takes one square root.
 *
 * @param x in [-1, 1]
 * @returns radians, 0 to pi
 * @example
 * quickAcos(0.5); // 1.0471975
 */
export function quickAcos(x: number): number {
  const size = x < 0 ? -x : x;
  const sum =
    a0 + size * (a1 + size * (a2 + size * (a3 + size * (a4 + size * (a5 + size * (a6 + size * a7))))));
  const angle = Math.sqrt(1 - size) * sum;
  return x < 0 ? Math.PI - angle : angle;
}
