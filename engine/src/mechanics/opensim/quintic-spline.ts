/** Through points, with derivatives. */
export interface QuinticSpline {
  /** Writes value, first and second derivative at `at`; beyond the ends the outermost piece goes on. */
  evaluate(at: number, into: Float64Array): void;
}

/**
 * The natural spline of degree five through points: four continuous derivatives, the third and fourth zero at the ends.
 * This is what OpenSim differentiates motions with (generalised cross-validation splines of Woltring, Adv. Eng.
 * Softw. 8:104, 1986, of degree 5 and without smoothing).
 *
 * Solved for the first and second derivative at every point, a block-tridiagonal system, in time linear in the points.
 *
 * @param x increasing, at least three
 * @param y as many
 * @throws RangeError for fewer than three points, another number of values, or x that do not increase
 * @example
 * const into = new Float64Array(3);
 * quinticSpline(timeS, kneeRad).evaluate(0.5, into); // rad, rad/s, rad/s2
 */
export function quinticSpline(x: ArrayLike<number>, y: ArrayLike<number>): QuinticSpline {
  const count = x.length;
  if (count < 3 || y.length !== count)
    throw new RangeError(`a spline through ${count} and ${y.length} numbers`);
  for (let i = 1; i < count; i++)
    if (!(x[i]! > x[i - 1]!)) throw new RangeError('the points of a spline are not in order');
  const derivatives = solve(x, y);
  let piece = 0;
  return {
    evaluate(at, into) {
      // Motions are read in order of time: the piece of the last call is nearly always the right one.
      while (piece > 0 && at < x[piece]!) piece--;
      while (piece < count - 2 && at >= x[piece + 1]!) piece++;
      const h = x[piece + 1]! - x[piece]!;
      const rise = y[piece + 1]! - y[piece]!;
      const slope = derivatives[2 * piece]! * h;
      const bend = derivatives[2 * piece + 1]! * h * h;
      const nextSlope = derivatives[2 * piece + 2]! * h;
      const nextBend = derivatives[2 * piece + 3]! * h * h;
      const third = 10 * rise - 4 * nextSlope - 6 * slope - 1.5 * bend + 0.5 * nextBend;
      const fourth = -15 * rise + 7 * nextSlope + 8 * slope + 1.5 * bend - nextBend;
      const fifth = 6 * rise - 3 * nextSlope - 3 * slope - 0.5 * bend + 0.5 * nextBend;
      const t = (at - x[piece]!) / h;
      into[0] = y[piece]! + t * (slope + t * (bend / 2 + t * (third + t * (fourth + t * fifth))));
      into[1] = (slope + t * (bend + t * (3 * third + t * (4 * fourth + t * 5 * fifth)))) / h;
      into[2] = (bend + t * (6 * third + t * (12 * fourth + t * 20 * fifth))) / (h * h);
    },
  };
}

/**
 * First and second derivative at every point, two numbers a point. The unknowns of a point meet those of its
 * neighbours in two equations: the third and the fourth derivative of the Hermite pieces on both sides agree.
 */
function solve(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const count = x.length;
  // Per point: the 2 x 2 block on the diagonal, the one to the next point, and the right-hand side, after elimination.
  const next = new Float64Array(4 * count);
  const unknowns = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [own, before, after, right] = [
      new Float64Array(4),
      new Float64Array(4),
      new Float64Array(4),
      [0, 0],
    ];
    if (i > 0) {
      const h = x[i]! - x[i - 1]!;
      const rise = y[i]! - y[i - 1]!;
      // Third derivative at the end of the piece before, then the fourth.
      addRow(before, 0, -24 / h ** 2, -3 / h);
      addRow(own, 0, -36 / h ** 2, 9 / h);
      right[0]! -= (60 * rise) / (h * h * h);
      addRow(before, 2, -168 / (h * h * h), -24 / h ** 2);
      addRow(own, 2, -192 / (h * h * h), 36 / h ** 2);
      right[1]! -= (360 * rise) / (h * h * h * h);
    }
    if (i < count - 1) {
      const h = x[i + 1]! - x[i]!;
      const rise = y[i + 1]! - y[i]!;
      // Less the third and the fourth derivative at the start of the piece after.
      addRow(own, 0, 36 / h ** 2, 9 / h);
      addRow(after, 0, 24 / h ** 2, -3 / h);
      right[0]! += (60 * rise) / (h * h * h);
      addRow(own, 2, -192 / (h * h * h), -36 / h ** 2);
      addRow(after, 2, -168 / (h * h * h), 24 / h ** 2);
      right[1]! -= (360 * rise) / (h * h * h * h);
    }
    if (i > 0) {
      const at = 4 * (i - 1);
      for (let row = 0; row < 2; row++) {
        const [p, q] = [before[2 * row]!, before[2 * row + 1]!];
        own[2 * row]! -= p * next[at]! + q * next[at + 2]!;
        own[2 * row + 1]! -= p * next[at + 1]! + q * next[at + 3]!;
        right[row]! -= p * unknowns[2 * i - 2]! + q * unknowns[2 * i - 1]!;
      }
    }
    const [a, b, c, d] = own as unknown as [number, number, number, number];
    const determinant = a * d - b * c;
    for (let column = 0; column < 2; column++) {
      next[4 * i + column] = (d * after[column]! - b * after[2 + column]!) / determinant;
      next[4 * i + 2 + column] = (a * after[2 + column]! - c * after[column]!) / determinant;
    }
    unknowns[2 * i] = (d * right[0]! - b * right[1]!) / determinant;
    unknowns[2 * i + 1] = (a * right[1]! - c * right[0]!) / determinant;
  }
  for (let i = count - 2; i >= 0; i--) {
    const [slope, bend] = [unknowns[2 * i + 2]!, unknowns[2 * i + 3]!];
    unknowns[2 * i]! -= next[4 * i]! * slope + next[4 * i + 1]! * bend;
    unknowns[2 * i + 1]! -= next[4 * i + 2]! * slope + next[4 * i + 3]! * bend;
  }
  return unknowns;
}

function addRow(block: Float64Array, at: number, slope: number, bend: number): void {
  block[at]! += slope;
  block[at + 1]! += bend;
}
