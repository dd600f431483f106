/** A point of a curve with its slope there. */
export interface CurveKnot {
  x: number;
  y: number;
  slope: number;
}

/**
 * A smooth monotone-looking curve through points with given slopes: between two neighbours a quintic Bezier corner,
 * whose inner control points lie towards the crossing of the two tangents (Millard, Uchida, Seth & Delp, J. Biomech.
 * Eng. 135:021005, 2013, appendix). Outside it goes on straight.
 *
 * @param knots at least two, x increasing, neighbours with different slopes
 * @param curviness per piece, 0 (nearly a chord) to 1 (nearly the corner)
 * @returns y at x
 * @example
 * const toe = quinticCurve([{ x: 0, y: 0, slope: 0 }, { x: 1, y: 1, slope: 2 }], [0.75]);
 * toe(0.5); // between 0 and 0.5
 */
export function quinticCurve(
  knots: readonly CurveKnot[],
  curviness: readonly number[],
): (x: number) => number {
  const pieces = curviness.map((bend, i) => corner(knots[i]!, knots[i + 1]!, 0.1 + 0.8 * bend));
  const first = knots[0]!;
  const last = knots.at(-1)!;
  return (x) => {
    if (x <= first.x) return first.y + first.slope * (x - first.x);
    if (x >= last.x) return last.y + last.slope * (x - last.x);
    let i = 0;
    while (x > knots[i + 1]!.x) i++;
    const { xs, ys } = pieces[i]!;
    return bezier(ys, parameterAt(xs, x));
  };
}

type SixNumbers = readonly [number, number, number, number, number, number];

function corner(from: CurveKnot, to: CurveKnot, bend: number): { xs: SixNumbers; ys: SixNumbers } {
  const crossX = (to.y - from.y - to.slope * to.x + from.slope * from.x) / (from.slope - to.slope);
  const crossY = from.y + from.slope * (crossX - from.x);
  const towards = (end: number, cross: number) => end + bend * (cross - end);
  const along = (start: number, cross: number, end: number): SixNumbers => {
    const [before, after] = [towards(start, cross), towards(end, cross)];
    return [start, before, before, after, after, end];
  };
  return { xs: along(from.x, crossX, to.x), ys: along(from.y, crossY, to.y) };
}

/** Where on the piece x is reached: x rises with the parameter, so halving always works. */
function parameterAt(xs: SixNumbers, x: number): number {
  let [low, high] = [0, 1];
  // 50 halvings: as exact as the numbers are.
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (bezier(xs, middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function bezier([a, b, c, d, e, f]: SixNumbers, u: number): number {
  const v = 1 - u;
  return (
    v *
      (v * (v * (v * (v * a + 5 * u * b) + 10 * u * u * c) + 10 * u * u * u * d) + 5 * u ** 2 * u ** 2 * e) +
    u ** 2 * u ** 2 * u * f
  );
}
