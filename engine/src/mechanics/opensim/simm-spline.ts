import type { Curve } from '../../body/index.ts';

/**
 * The cubic spline through points as OpenSim's `SimmSpline` has it: not the natural one, but with the third derivatives
 * at both ends from divided differences of the four nearest points (subroutine SPLINE in Forsythe, Malcolm & Moler,
 * Computer Methods for Mathematical Computations, 1977, section 4.4); beyond the ends a straight line.
 *
 * @param x increasing, at least two
 * @param y as many
 * @param scale multiplies the values
 * @returns value and two derivatives, see `Curve`
 * @throws RangeError for fewer than two points, another number of values, or x that do not increase
 * @example
 * const into = new Float64Array(3);
 * simmSpline([0, 1, 2, 3], [0, 1, 4, 9]).evaluate(1.5, into); // into is about [2.25, 3, 2]
 */
export function simmSpline(x: readonly number[], y: readonly number[], scale = 1): Curve {
  const count = x.length;
  if (count < 2 || y.length !== count)
    throw new RangeError(`a spline through ${count} and ${y.length} numbers`);
  const steps = Float64Array.from({ length: count - 1 }, (_, i) => x[i + 1]! - x[i]!);
  if (!steps.every((step) => step > 0)) throw new RangeError('the points of a spline are not in order');
  const slopes = steps.map((step, i) => (scale * (y[i + 1]! - y[i]!)) / step);
  const bends = bendsAtPoints(x, steps, slopes);
  const slopeAt = (i: number) => slopes[i]! - steps[i]! * (bends[i + 1]! + 2 * bends[i]!);
  const last = count - 1;
  const firstSlope = slopeAt(0);
  const lastSlope = slopes[last - 1]! + steps[last - 1]! * (bends[last - 1]! + 2 * bends[last]!);
  return {
    evaluate(at, into) {
      if (at <= x[0]! || at >= x[last]!) {
        const end = at <= x[0]! ? 0 : last;
        const slope = end === 0 ? firstSlope : lastSlope;
        into[0] = scale * y[end]! + slope * (at - x[end]!);
        into[1] = slope;
        into[2] = 0;
        return;
      }
      let i = 0;
      while (at >= x[i + 1]!) i++;
      const beyond = at - x[i]!;
      const third = (bends[i + 1]! - bends[i]!) / steps[i]!;
      const slope = slopeAt(i);
      into[0] = scale * y[i]! + beyond * (slope + beyond * (3 * bends[i]! + beyond * third));
      into[1] = slope + beyond * (6 * bends[i]! + 3 * beyond * third);
      into[2] = 6 * bends[i]! + 6 * beyond * third;
    },
  };
}

/** A sixth of the second derivative at each point: a tridiagonal system, eliminated forwards. */
function bendsAtPoints(x: readonly number[], steps: Float64Array, slopes: Float64Array): Float64Array {
  const count = x.length;
  const last = count - 1;
  const bends = new Float64Array(count);
  if (count === 2) return bends;
  const diagonal = new Float64Array(count);
  for (let i = 1; i < last; i++) {
    diagonal[i] = 2 * (steps[i - 1]! + steps[i]!);
    bends[i] = slopes[i]! - slopes[i - 1]!;
  }
  diagonal[0] = -steps[0]!;
  diagonal[last] = -steps[last - 1]!;
  if (count > 3) {
    const ends = bends[2]! / (x[3]! - x[1]!) - bends[1]! / (x[2]! - x[0]!);
    const otherEnds =
      bends[last - 1]! / (x[last]! - x[last - 2]!) - bends[last - 2]! / (x[last - 1]! - x[last - 3]!);
    bends[0] = (ends * steps[0]! ** 2) / (x[3]! - x[0]!);
    bends[last] = (-otherEnds * steps[last - 1]! ** 2) / (x[last]! - x[last - 3]!);
  }
  for (let i = 1; i < count; i++) {
    const factor = steps[i - 1]! / diagonal[i - 1]!;
    diagonal[i]! -= factor * steps[i - 1]!;
    bends[i]! -= factor * bends[i - 1]!;
  }
  bends[last]! /= diagonal[last]!;
  for (let i = last - 1; i >= 0; i--) bends[i] = (bends[i]! - steps[i]! * bends[i + 1]!) / diagonal[i]!;
  return bends;
}
