import { type Activity, activityLabels } from '../../recording/index.ts';
import type { RepeatedExercise, RepetitionSet } from './repetition.ts';

/** Pedals, an oar, and putting the sensor on or off turn the thigh as exercises do. */
const notOnFeet: readonly Activity[] = ['nonwear', 'lie', 'cycle', 'row'];
const notOnTheBack: readonly Activity[] = ['nonwear', 'cycle', 'row'];
/** No oar brings the knee to the chest: what rows so is a leg press that lasts. */
const notAlsoRowing: readonly Activity[] = ['nonwear', 'cycle'];
const excluded: Partial<Record<RepeatedExercise, readonly Activity[]>> = {
  jump: [...notOnFeet, 'run'],
  'leg-press': notAlsoRowing,
  'hip-thrust': notOnTheBack,
  bridge: notOnTheBack,
};

/**
 * The sets that are left when it is known what the person did second by second: not those that are for the most part
 * in cycling, rowing, lying (but for those done lying) or without the sensor, nor flights in running. Jumps without a stand between are not told
 * from running: where their label is running, they are.
 *
 * @param labels index into `activityLabels` for each second
 * @param startMs UTC milliseconds of epoch 0
 * @example
 * const sets = setsInActivity(stream.end(), labels, epochStartMs);
 */
export function setsInActivity(
  sets: readonly RepetitionSet[],
  labels: Uint8Array,
  startMs: number,
): RepetitionSet[] {
  return sets.filter((set) => {
    const from = Math.max(0, Math.floor((set.startMs - startMs) / 1000));
    const to = Math.min(labels.length, Math.ceil((set.endMs - startMs) / 1000));
    const without = excluded[set.exercise] ?? notOnFeet;
    const wrong = labels.subarray(from, to).filter((label) => without.includes(activityLabels[label])).length;
    return wrong * 2 < to - from;
  });
}
