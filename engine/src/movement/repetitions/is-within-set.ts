import type { RepetitionSet } from './repetition.ts';

/**
 * Whether a moment lies within a set of bends of the legs that is no set of chair stands: what looks like sitting down
 * and standing up there is none.
 *
 * @example
 * transitions.filter(({ timeMs }) => !isWithinSet(timeMs, sets));
 */
export function isWithinSet(timeMs: number, sets: readonly RepetitionSet[]): boolean {
  return sets.some(
    ({ startMs, endMs, exercise }) => exercise !== 'sit-to-stand' && timeMs >= startMs && timeMs <= endMs,
  );
}
