import { mayBeSeated, type RepetitionSet } from './repetitions/index.ts';
import type { Transition } from './transitions.ts';

/** A chair twice in a row is daily life. */
const leastChairStands = 3;

/**
 * Settles which sets are chair stands by whether the thigh rose from a seat. In a row with one that was held for
 * long, the set is of chair stands whatever a single repetition looks like: how it begins and ends tells more. Where a
 * repetition looks like either, a thigh that rested is taken for one on a chair, and one that did not is not. Chair
 * stands fewer than three are no set.
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
    if (set.exercise === 'sit-to-stand') return [set];
    const rises = transitions.filter(
      ({ timeMs, kind }) => kind === 'sit-to-stand' && timeMs >= set.startMs && timeMs <= set.endMs,
    );
    const fromLongSeat = rises.filter(({ evidence }) => evidence === 'long-seat');
    const isMost = (count: number) => 2 * count >= set.repetitions.length;
    if (isMost(fromLongSeat.length) || (mayBeSeated(set) && isMost(rises.length))) {
      if (set.repetitions.length < leastChairStands) return [];
      return [{ ...set, exercise: 'sit-to-stand', alternatives: [set.exercise], workingLeg: 'both' }];
    }
    if (rises.length > 0) return [set];
    return [{ ...set, alternatives: set.alternatives.filter((name) => name !== 'sit-to-stand') }];
  });
}
