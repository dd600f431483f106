import { cutStretches } from './cut-stretches.ts';
import type { Stretch } from './stretch.ts';

/** Stretches with others laid over them. */
export interface LaidOver {
  /** In the order of time. */
  stretches: Stretch[];
  /** Seconds that were replaced, of each of those laid over, in their order; unworn time does not count. */
  replacedS: number[];
}

/**
 * Lays stretches over others: where they overlap, what lies on top is what counts, so that nothing is counted twice. A set
 * that was logged replaces what a recording says of that time, a set that was recognised replaces the seconds it was
 * recognised in.
 *
 * @param below in the order of time, without overlap
 * @param above without overlap among themselves, in any order
 * @example
 * layOver(recorded, logged).replacedS; // [180], a set of three minutes
 */
export function layOver(below: readonly Stretch[], above: readonly Stretch[]): LaidOver {
  const tops = [...above].sort((a, b) => a.startMs - b.startMs);
  const stretches: Stretch[] = [];
  const replaced = new Map<Stretch, number>();
  let first = 0;
  for (const stretch of below) {
    while (first < tops.length && tops[first]!.endMs <= stretch.startMs) first++;
    let fromMs = stretch.startMs;
    for (let i = first; i < tops.length && tops[i]!.startMs < stretch.endMs; i++) {
      const top = tops[i]!;
      stretches.push(...cutStretches([stretch], fromMs, Math.max(fromMs, top.startMs)));
      const hiddenMs = Math.min(top.endMs, stretch.endMs) - Math.max(top.startMs, stretch.startMs);
      if (stretch.activity !== 'nonwear') replaced.set(top, (replaced.get(top) ?? 0) + hiddenMs / 1000);
      fromMs = Math.max(fromMs, top.endMs);
    }
    stretches.push(...cutStretches([stretch], fromMs, stretch.endMs));
  }
  return {
    stretches: [...stretches, ...tops].sort((a, b) => a.startMs - b.startMs),
    replacedS: above.map((top) => replaced.get(top) ?? 0),
  };
}
