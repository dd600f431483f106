import { type PeriodicCurve, periodicCurve } from './periodic-curve.ts';

/**
 * A smooth periodic curve near some points of one cycle: cubic Hermite pieces through them (slopes from the
 * neighbours), of which the first harmonics are kept.
 *
 * @param knots [phase, value] in increasing phase, the first at phase 0
 * @param harmonics how many to keep
 * @example
 * curveThrough([[0, 20], [0.5, -20], [0.87, 25]], 4);
 */
export function curveThrough(
  knots: readonly (readonly [number, number])[],
  harmonics: number,
): PeriodicCurve {
  const count = knots.length;
  const knot = (i: number): [number, number] => {
    const turns = Math.floor(i / count);
    const [phase, value] = knots[i - turns * count]!;
    return [phase + turns, value];
  };
  const slope = (i: number): number => {
    const [phaseBefore, before] = knot(i - 1);
    const [phaseAfter, after] = knot(i + 1);
    return (after - before) / (phaseAfter - phaseBefore);
  };
  return periodicCurve((phase) => {
    let i = count - 1;
    while (i > 0 && knots[i]![0] > phase) i--;
    const [start, from] = knot(i);
    const [end, to] = knot(i + 1);
    const width = end - start;
    const u = (phase - start) / width;
    const v = 1 - u;
    return (
      from * v * v * (1 + 2 * u) +
      to * u * u * (1 + 2 * v) +
      width * u * v * (slope(i) * v - slope(i + 1) * u)
    );
  }, harmonics);
}
