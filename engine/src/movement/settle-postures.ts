import { activityLabels } from '../recording/index.ts';
import type { Transition } from './transitions.ts';

const sit = activityLabels.indexOf('sit');
const stand = activityLabels.indexOf('stand');
const onFeet = ['stand', 'shuffle', 'walk', 'stairs'].map((label) =>
  activityLabels.indexOf(label as 'stand'),
);
/** Standing up and sitting down again within this time is standing, not walking, s. */
const shortStandS = 5;

/**
 * Writes into the labels what the transitions say about posture: from sitting down to standing up the person sits,
 * however short (the chair-stand tests have seats of a second), and a short stand between two seats is standing.
 * Labels of lying, pedalling, running and rowing stay.
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
    relabel(labels, from, to, onFeet, sits ? sit : stand);
  }
}

function relabel(
  labels: Uint8Array,
  from: number,
  to: number,
  which: readonly number[],
  label: number,
): void {
  for (let i = Math.max(0, from); i < Math.min(to, labels.length); i++) {
    if (which.includes(labels[i])) labels[i] = label;
  }
}
