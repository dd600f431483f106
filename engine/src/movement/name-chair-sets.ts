import { mayBeSeated, type RepetitionSet } from './repetitions/index.ts';
import type { Transition } from './transitions.ts';

/** A chair twice in a row is daily life. */
const leastChairStands = 3;

/**
 * Settles which sets are chair stands by whether the thigh rose from a seat. In a row with one there is no doubt about,
 * the set is of chair stands whatever a single repetition looks like: how it begins and ends tells more. Where a
 * repetition looks like either, a thigh that rested is taken for one on a chair, and one that did not is not; a set in
 * which it never rose from a seat is of squats. Chair stands fewer than three are no set.
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
      ({ timeMs, kind }) => kind === 'sit-to-stand' && timeMs >= set.startMs && timeMs <= set.endMs,
    );
    if (set.exercise === 'sit-to-stand') return rises.length > 0 ? [set] : withoutSeat(set);
    const fromSureSeat = rises.filter(({ evidence }) => evidence === 'sure-seat');
    const isMost = (count: number) => 2 * count >= set.repetitions.length;
    if (isMost(fromSureSeat.length) || (mayBeSeated(set) && isMost(rises.length))) {
      if (set.repetitions.length < leastChairStands) return [];
      return [{ ...set, exercise: 'sit-to-stand', alternatives: [set.exercise], workingLeg: 'both' }];
    }
    if (rises.length > 0) return [set];
    return [{ ...set, alternatives: set.alternatives.filter((name) => name !== 'sit-to-stand') }];
  });
}

/** What chair stands are if there is no chair. */
function withoutSeat(set: RepetitionSet): RepetitionSet[] {
  const [exercise, ...alternatives] = set.alternatives;
  return exercise ? [{ ...set, exercise, alternatives }] : [];
}
