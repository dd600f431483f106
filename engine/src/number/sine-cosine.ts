/**
 * A quarter turn in three parts: the nearest 24-bit number, whose product with a whole number below 2^29 is exact,
 * what the 53-bit number adds to it, and what pi/2 has beyond 53 bits.
 */
const quarterTurnHigh = Math.fround(Math.PI / 2);
const quarterTurnLow = Math.PI / 2 - quarterTurnHigh;
const quarterTurnRest = 6.123233995736766e-17;

/**
 * Writes the sine and the cosine of an angle, both from one range reduction: several times faster than the two
 * functions of `math.ts`, for loops over millions of samples. Pure arithmetic, so the same bits everywhere.
 *
 * The Taylor series about the nearest multiple of a quarter turn; absolute error below 1e-15 for |angle| < 1e5 rad.
 *
 * @param angleRad the angle, radians
 * @param into receives the sine at 0 and the cosine at 1
 * @example
 * const both = new Float64Array(2);
 * sineCosine(Math.PI / 6, both); // both is about [0.5, 0.866]
 */
export function sineCosine(angleRad: number, into: Float64Array): void {
  const quarter = Math.round(angleRad / (Math.PI / 2));
  const rest = angleRad - quarter * quarterTurnHigh - quarter * quarterTurnLow - quarter * quarterTurnRest;
  const square = rest * rest;
  const sine =
    rest +
    rest *
      square *
      (-1 / 6 +
        square *
          (1 / 120 +
            square *
              (-1 / 5040 +
                square *
                  (1 / 362880 +
                    square * (-1 / 39916800 + square * (1 / 6227020800 + square * (-1 / 1307674368000)))))));
  const cosine =
    1 -
    square / 2 +
    square *
      square *
      (1 / 24 +
        square *
          (-1 / 720 +
            square *
              (1 / 40320 +
                square *
                  (-1 / 3628800 +
                    square * (1 / 479001600 + square * (-1 / 87178291200 + square / 20922789888000))))));
  switch (quarter & 3) {
    case 0:
      into[0] = sine;
      into[1] = cosine;
      break;
    case 1:
      into[0] = cosine;
      into[1] = -sine;
      break;
    case 2:
      into[0] = -sine;
      into[1] = -cosine;
      break;
    default:
      into[0] = -cosine;
      into[1] = sine;
  }
}
