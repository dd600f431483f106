import type { Cycle } from './cycle.ts';

/** The courses may be this far apart, of 24 points: where a movement begins is not sharp. A choice. */
const mostShift = 3;

/**
 * How alike two cycles are in shape, whatever their size and tempo: the higher of the correlations of the
 * inclination and of the vertical speed over the cycle, -1 to 1.
 */
export function likeness(a: Cycle, b: Cycle): number {
  const thigh = correlation(a.inclinations, b.inclinations);
  return a.isBetweenStands && b.isBetweenStands ? Math.max(thigh, correlation(a.speeds, b.speeds)) : thigh;
}

/** The highest correlation when one course may come a little earlier or later than the other. */
function correlation(a: Float64Array, b: Float64Array): number {
  let highest = -1;
  for (let shift = -mostShift; shift <= mostShift; shift++) {
    const length = a.length - Math.abs(shift);
    const fromA = Math.max(0, shift);
    const fromB = Math.max(0, -shift);
    highest = Math.max(
      highest,
      pearson(a.subarray(fromA, fromA + length), b.subarray(fromB, fromB + length)),
    );
  }
  return highest;
}

function pearson(a: Float64Array, b: Float64Array): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) * (a[i] - meanA);
    bb += (b[i] - meanB) * (b[i] - meanB);
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
