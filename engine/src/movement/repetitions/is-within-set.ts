import { mayBeSeated } from './may-be-seated.ts';
import type { RepetitionSet } from './repetition.ts';

/**
 * Whether a moment lies within a set of bends of the legs that can't be chair stands: what looks like sitting down and
 * standing up there is none.
 *
 * @example
 * transitions.filter(({ timeMs }) => !isWithinSet(timeMs, sets));
 */
export function isWithinSet(timeMs: number, sets: readonly RepetitionSet[]): boolean {
  return sets.some((set) => !mayBeSeated(set) && timeMs >= set.startMs && timeMs <= set.endMs);
}
