/** How a window repeats itself. */
export interface Rhythm {
  /** Time from a movement to the next alike one, s: the stride in gait, the revolution in pedalling. */
  periodS: number;
  /** Correlation of the window with itself one period later, 0-1. */
  regularity: number;
}

/** Shortest stride or revolution looked for, s. */
const shortestS = 0.5;
/** A shorter lag is taken for the period if its correlation is at least this share of the best: not two strides. */
const firstPeakShare = 0.85;

/**
 * The period of a movement from the autocorrelation of the acceleration vector: all three axes together, so that a
 * step of the other leg, which mirrors the swing, is not taken for a stride.
 *
 * @param from first sample of the window
 * @param to one past the last
 * @param longestS longest period looked for; a window holds a second less than its length
 * @returns period and regularity, or null where nothing repeats
 * @example
 * strideRhythm(down, front, right, 0, 125, 25, 1.8); // { periodS: 1.08, regularity: 0.93 }
 */
export function strideRhythm(
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  from: number,
  to: number,
  rateHz: number,
  longestS: number,
): Rhythm | null {
  const count = to - from;
  const firstLag = Math.round(shortestS * rateHz);
  const lastLag = Math.min(Math.round(longestS * rateHz), count - rateHz);
  if (lastLag <= firstLag) return null;
  let meanX = 0;
  let meanY = 0;
  let meanZ = 0;
  for (let i = from; i < to; i++) {
    meanX += x[i];
    meanY += y[i];
    meanZ += z[i];
  }
  meanX /= count;
  meanY /= count;
  meanZ /= count;
  const correlations = new Float64Array(lastLag + 2);
  for (let lag = firstLag - 1; lag <= lastLag; lag++) {
    let product = 0;
    let early = 0;
    let late = 0;
    for (let i = from; i + lag < to; i++) {
      const x0 = x[i] - meanX;
      const y0 = y[i] - meanY;
      const z0 = z[i] - meanZ;
      const x1 = x[i + lag] - meanX;
      const y1 = y[i + lag] - meanY;
      const z1 = z[i + lag] - meanZ;
      product += x0 * x1 + y0 * y1 + z0 * z1;
      early += x0 * x0 + y0 * y0 + z0 * z0;
      late += x1 * x1 + y1 * y1 + z1 * z1;
    }
    correlations[lag] = early > 0 && late > 0 ? product / Math.sqrt(early * late) : 0;
  }
  let highest = 0;
  for (let lag = firstLag; lag < lastLag; lag++) {
    if (isPeak(correlations, lag)) highest = Math.max(highest, correlations[lag]);
  }
  if (highest <= 0) return null;
  for (let lag = firstLag; lag < lastLag; lag++) {
    if (isPeak(correlations, lag) && correlations[lag] >= firstPeakShare * highest) {
      return { periodS: refine(correlations, lag) / rateHz, regularity: correlations[lag] };
    }
  }
  return null;
}

function isPeak(values: Float64Array, at: number): boolean {
  return values[at] > 0 && values[at] >= values[at - 1] && values[at] > values[at + 1];
}

/** The top of the parabola through a peak and its neighbours. */
function refine(values: Float64Array, at: number): number {
  const before = values[at - 1];
  const after = values[at + 1];
  const curvature = before - 2 * values[at] + after;
  return curvature < 0 ? at + (0.5 * (before - after)) / curvature : at;
}
