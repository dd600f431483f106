import type { RepetitionSet } from './repetitions/index.ts';
import type { Transition } from './transitions.ts';

/** A chair twice in a row is daily life. */
const leastChairStands = 3;

/**
 * Gives sets the name of chair stands where the thigh rose from a seat in a row with one that was held for long: how
 * a set begins and ends tells a chair from a squat better than what a single repetition looks like. Where that
 * leaves fewer than three, there was no set.
 *
 * @param transitions in order of time
 * @example
 * const sets = nameChairSets(stream.end(), transitions);
 */
export function nameChairSets(
  sets: readonly RepetitionSet[],
  transitions: readonly Pick<Transition, 'timeMs' | 'kind' | 'evidence'>[],
): RepetitionSet[] {
  return sets.flatMap((set) => {
    const rises = transitions.filter(
      ({ timeMs, kind, evidence }) =>
        kind === 'sit-to-stand' && evidence === 'long-seat' && timeMs >= set.startMs && timeMs <= set.endMs,
    ).length;
    if (set.exercise === 'sit-to-stand' || 2 * rises < set.repetitions.length) return [set];
    if (set.repetitions.length < leastChairStands) return [];
    return [{ ...set, exercise: 'sit-to-stand', alternatives: [set.exercise], workingLeg: 'both' }];
  });
}
