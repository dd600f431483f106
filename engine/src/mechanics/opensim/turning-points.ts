/** A maximum or a minimum of a series. */
export interface TurningPoint {
  kind: 'maximum' | 'minimum';
  /** Index of the sample. */
  at: number;
  value: number;
}

/**
 * Where a series turns: maxima and minima in turn, each at least `least` from its neighbours. The ends of the series
 * are no turning points.
 *
 * @param least in the unit of the values, above 0
 * @example
 * turningPoints([0, 2, 1.9, 2.1, 0, 3], 1).map(({ at }) => at); // [3, 4]
 */
export function turningPoints(values: ArrayLike<number>, least: number): TurningPoint[] {
  const points: TurningPoint[] = [];
  let [high, low] = [0, 0];
  let rising: boolean | null = null;
  for (let i = 1; i < values.length; i++) {
    if (values[i]! > values[high]!) high = i;
    if (values[i]! < values[low]!) low = i;
    if (rising !== false && values[high]! - values[i]! >= least) {
      if (high > 0) points.push({ kind: 'maximum', at: high, value: values[high]! });
      rising = false;
      low = i;
    } else if (rising !== true && values[i]! - values[low]! >= least) {
      if (low > 0) points.push({ kind: 'minimum', at: low, value: values[low]! });
      rising = true;
      high = i;
    }
  }
  return points;
}
