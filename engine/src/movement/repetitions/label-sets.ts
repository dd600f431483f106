import { activityLabels } from '../../recording/index.ts';
import { noData } from '../activity.ts';
import { mayBeSeated } from './may-be-seated.ts';
import type { RepetitionSet } from './repetition.ts';

const other = activityLabels.indexOf('other');
const nonwear = activityLabels.indexOf('nonwear');

/**
 * Labels the seconds of sets of exercise `other`: the thigh passes through sitting, standing and walking there, and the
 * person does none of them. Sets that may be chair stands keep their labels: sitting and standing.
 *
 * @param labels index into `activityLabels` for each second; changed in place
 * @param startMs UTC milliseconds of epoch 0
 * @example
 * labelSets(labels, epochStartMs, sets);
 */
export function labelSets(labels: Uint8Array, startMs: number, sets: readonly RepetitionSet[]): void {
  for (const set of sets) {
    if (mayBeSeated(set)) continue;
    const from = Math.max(0, Math.round((set.startMs - startMs) / 1000));
    const to = Math.min(labels.length, Math.round((set.endMs - startMs) / 1000));
    for (let epoch = from; epoch < to; epoch++) {
      if (labels[epoch] !== noData && labels[epoch] !== nonwear) labels[epoch] = other;
    }
  }
}
