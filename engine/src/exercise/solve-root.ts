/** Choice: far below any length or angle that matters, above rounding. */
const tolerance = 1e-13;
const maxSteps = 200;

/**
 * Where a continuous function is zero between two points at which it has different signs: regula falsi with the
 * Illinois correction, to rounding.
 *
 * @returns the root, or `null` where both ends have the same sign
 * @example
 * solveRoot((x) => x * x - 2, 0, 2); // 1.4142135623730951
 */
export function solveRoot(f: (x: number) => number, from: number, to: number): number | null {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) return null;
  for (let step = 0; step < maxSteps && Math.abs(b - a) > tolerance; step++) {
    // Every fourth step halves the interval, so that it shrinks at the worst as fast as bisection.
    const middle = step % 4 === 3 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
    const fm = f(middle);
    if (fm === 0) return middle;
    if (fm * fb < 0) {
      a = b;
      fa = fb;
    } else fa /= 2;
    b = middle;
    fb = fm;
    if (Math.abs(fb) < tolerance) return b;
  }
  return b;
}
