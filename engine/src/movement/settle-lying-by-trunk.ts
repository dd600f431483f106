import { ln } from '../number/index.ts';
import { activityLabels } from '../recording/index.ts';
import type { ActivityEpochs, SedentaryBout } from './activity.ts';
import { mostLikelyStates } from './most-likely-states.ts';
import { eachRun } from './runs.ts';
import { noInclination } from './trunk-inclination.ts';

const sit = activityLabels.indexOf('sit');
const lie = activityLabels.indexOf('lie');
/** The trunk lies beyond this angle from upright (Acti4 and ActiPASS, for a sensor on the trunk), deg. */
const lyingDeg = 45;
/** A trunk ten degrees further is a logit more likely to lie, up to three: it bends and stretches. Choices. */
const degPerLogit = 10;
const mostLogits = 3;
/** People lie down or sit up every ten minutes of a sedentary bout at most, on average. A choice. */
const change = 1 / 600;
const changes = [
  [ln(1 - change), ln(change)],
  [ln(change), ln(1 - change)],
];
/** With fewer seconds of the trunk than this share the thigh has to tell. A choice. */
const leastShare = 0.5;

/**
 * Tells lying from sitting by the trunk: a sedentary second with the trunk more than 45 degrees from upright is one of
 * lying, the others are of sitting, each in a sequence in which people rarely change over. Bouts in which somebody
 * sits up or lies down are cut. Where the trunk is not known for half of a bout, what the thigh said stays.
 *
 * @param activity labels, changed in place where they are of sitting or lying
 * @param trunkDeg for each epoch, see `trunkInclination`
 * @returns the sedentary bouts, cut; `lyingProbability` of those that the trunk tells is the share of their seconds
 * with the trunk beyond 45 degrees
 * @example
 * const sedentary = settleLyingByTrunk({ labels, sedentary: activity.sedentary }, trunkDeg);
 */
export function settleLyingByTrunk(
  { labels, sedentary }: Pick<ActivityEpochs, 'labels' | 'sedentary'>,
  trunkDeg: Uint8Array,
): SedentaryBout[] {
  const lies = new Uint8Array(labels.length);
  const evidence = (epoch: number, state: number): number => {
    const deg = trunkDeg[epoch];
    if (deg === noInclination) return 0;
    const logits = Math.max(-mostLogits, Math.min(mostLogits, (deg - lyingDeg) / degPerLogit));
    return state === 1 ? logits : 0;
  };
  return sedentary.flatMap((bout) => {
    const { from, to } = bout;
    const known = trunkDeg.subarray(from, to).filter((deg) => deg !== noInclination).length;
    if (known < leastShare * (to - from)) return [bout];
    mostLikelyStates({ start: [0, 0], changes, evidence }, from, to, lies);
    const cut: SedentaryBout[] = [];
    eachRun(lies.subarray(from, to), (first, end) => {
      const [start, stop] = [from + first, from + end];
      for (let epoch = start; epoch < stop; epoch++) {
        if (labels[epoch] === sit || labels[epoch] === lie) labels[epoch] = lies[epoch] === 1 ? lie : sit;
      }
      const seen = trunkDeg.subarray(start, stop).filter((deg) => deg !== noInclination);
      const lying = seen.filter((deg) => deg > lyingDeg).length;
      cut.push({
        from: start,
        to: stop,
        lyingProbability: seen.length > 0 ? lying / seen.length : lies[start],
      });
    });
    return cut;
  });
}
