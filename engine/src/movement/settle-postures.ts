import { activityLabels } from './activity-labels.ts';
import type { Transition } from './transitions.ts';

const sit = activityLabels.indexOf('sit');
const stand = activityLabels.indexOf('stand');
const standing = ['stand', 'shuffle', 'walk'].map((label) => activityLabels.indexOf(label as 'stand'));
/** Standing up and sitting down again within this time is standing, not walking, s. */
const shortStandS = 5;

/**
 * Writes into the labels what the transitions say about posture: from sitting down to standing up the person sits,
 * however short (the chair-stand tests have seats of a second), and a short stand between two seats is standing.
 * Labels of lying, pedalling and rowing stay.
 *
 * @param labels index into `activityLabels` for each second; changed in place
 * @param startMs UTC milliseconds of epoch 0
 * @param transitions in order of time
 * @example
 * settlePostures(labels, features.startMs, transitions);
 */
export function settlePostures(
  labels: Uint8Array,
  startMs: number,
  transitions: readonly Transition[],
): void {
  for (let i = 0; i + 1 < transitions.length; i++) {
    const from = Math.round((transitions[i].timeMs - startMs) / 1000);
    const to = Math.round((transitions[i + 1].timeMs - startMs) / 1000);
    const sits = transitions[i].kind === 'stand-to-sit';
    if (transitions[i].kind === transitions[i + 1].kind || (!sits && to - from > shortStandS)) continue;
    for (let k = Math.max(0, from); k < Math.min(to, labels.length); k++) {
      if (standing.includes(labels[k])) labels[k] = sits ? sit : stand;
    }
  }
}
