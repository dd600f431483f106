import { type Activity, activityLabels } from '../recording/index.ts';
import { surveyWindowS } from './survey-window.ts';
import type { Transition } from './transitions.ts';

/**
 * Near these activities the thigh turns between level and upright without a seat, within this time, s: pedals and oars
 * turn it, one swings a leg over a saddle, and hands that put a sensor on or take it off turn it any way. A rise is none
 * for longer after them: a bicycle rolls to a halt with still pedals, and when a sensor was put on is known to a window
 * of 10 s. Choices.
 */
const nearS: readonly [Activity, number, number][] = [
  ['row', 1, 1],
  ['cycle', 6, 12],
  ['nonwear', 15, 15 + surveyWindowS],
];

/**
 * The transitions that are left when it is known what the person did second by second: not those in or next to cycling,
 * rowing and times without the sensor.
 *
 * @param labels index into `activityLabels` for each second
 * @param startMs UTC milliseconds of epoch 0
 * @example
 * const kept = transitionsOnFoot(stream.end(), labels, epochStartMs);
 */
export function transitionsOnFoot(
  transitions: readonly Transition[],
  labels: Uint8Array,
  startMs: number,
): Transition[] {
  return transitions.filter(({ timeMs, kind }) => {
    const epoch = Math.floor((timeMs - startMs) / 1000);
    return !nearS.some(([activity, seconds, secondsAfter]) => {
      const from = epoch - (kind === 'sit-to-stand' ? secondsAfter : seconds);
      const near = labels.subarray(Math.max(0, from), epoch + seconds + 1);
      return near.includes(activityLabels.indexOf(activity));
    });
  });
}
