import type { Band, ScoredRow } from './score-rows.ts';

/** How far the middle of a band is from what was published: 0 inside a range. */
export function missOf({ median }: Band, { from, to }: Pick<ScoredRow, 'from' | 'to'>): number {
  return Math.max(0, from - median, median - to);
}

/** Whether a band holds what was published, or touches its range. */
export function holds({ low, high }: Band, { from, to }: Pick<ScoredRow, 'from' | 'to'>): boolean {
  return low <= to && high >= from;
}

/**
 * The interval score of an 80 % band: its width, and ten times by how much it misses (Gneiting & Raftery 2007,
 * 10.1198/016214506000001437, equation 43). Smaller is better. Of a range the nearest end counts.
 */
export function intervalScore({ low, high }: Band, { from, to }: Pick<ScoredRow, 'from' | 'to'>): number {
  const alpha = 0.2;
  return high - low + (2 / alpha) * (Math.max(0, low - to) + Math.max(0, from - high));
}

/** More, less or the same: changes under 3 points, of cells under 10, are the same. */
export function signOf(change: number, kind: ScoredRow['kind']): -1 | 0 | 1 {
  const least = kind === 'cells' ? 10 : 3;
  if (Math.abs(change) < least) return 0;
  return change < 0 ? -1 : 1;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
