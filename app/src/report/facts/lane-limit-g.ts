import { noSampleMg } from '@legwork/engine';
import type { TraceSlice } from './trace-slices.ts';

/** This share of the bins lies inside the lanes in full: single knocks do not make everything else flat. */
const insideShare = 0.995;
const stepG = 0.5;
/** Gravity alone needs 1 g. */
const leastG = 1.5;

/**
 * How far the lanes of the raw trace reach on both sides of zero, g: the same for all axes and days.
 *
 * @example
 * laneLimitG(slices); // 2.5
 */
export function laneLimitG(slices: readonly TraceSlice[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { min, max, count } of slices) {
    for (const axis of ['x', 'y', 'z'] as const) {
      for (let i = 0; i < count; i++) {
        if (max[axis][i] === noSampleMg) continue;
        const steps = Math.ceil(Math.max(-min[axis][i], max[axis][i]) / 1000 / stepG);
        counts.set(steps, (counts.get(steps) ?? 0) + 1);
        total++;
      }
    }
  }
  let inside = 0;
  for (const [steps, count] of [...counts].sort(([a], [b]) => a - b)) {
    inside += count;
    if (inside >= insideShare * total) return Math.max(leastG, steps * stepG);
  }
  return leastG;
}
