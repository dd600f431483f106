import { studentT975 } from '../../number/index.ts';

/** How an outcome differs between two weeks of one person. */
export interface WeekDifference {
  /** Means over the valid days of each week. */
  before: number;
  after: number;
  /** after - before */
  difference: number;
  /** Standard error of the difference, from how much the days of each week differ among themselves. */
  standardError: number;
  /** The smallest change that day-to-day variation does not explain in 95 of 100 cases. */
  smallestRealChange: number;
  /** Whether the difference is larger than that. */
  real: boolean;
}

/** With fewer days over both weeks there is no telling. */
const fewestDays = 5;

/**
 * Compares an outcome between two weeks of one person. The error of measurement of a week (SEM) is the standard
 * deviation of its days, pooled over both weeks, divided by the root of their number. The smallest real change is the
 * t quantile x root of the sum of both SEM squared: the field's 1.96 x root 2 x SEM (Weir 2005, 10.1519/15184.1),
 * with the t quantile instead of 1.96 because few days tell the deviation only roughly.
 *
 * It holds the days of a person against the other days of the same person. That weeks may differ by themselves (season,
 * holidays) is not in it.
 *
 * @param before values of the valid days of the first week
 * @returns null with fewer than 2 days in a week or 5 in both
 * @example
 * compareWeeks([540, 560, 600, 580], [480, 500, 470, 510])?.real; // true
 */
export function compareWeeks(before: readonly number[], after: readonly number[]): WeekDifference | null {
  const days = before.length + after.length;
  if (before.length < 2 || after.length < 2 || days < fewestDays) return null;
  const [meanBefore, meanAfter] = [mean(before), mean(after)];
  const variance = (squares(before, meanBefore) + squares(after, meanAfter)) / (days - 2);
  const standardError = Math.sqrt(variance / before.length + variance / after.length);
  const smallestRealChange = studentT975(days - 2) * standardError;
  const difference = meanAfter - meanBefore;
  return {
    before: meanBefore,
    after: meanAfter,
    difference,
    standardError,
    smallestRealChange,
    real: Math.abs(difference) > smallestRealChange,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], middle: number): number {
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
