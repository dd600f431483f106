import { type Activity, activityLabels } from '../recording/index.ts';
import type { Transition } from './transitions.ts';

/**
 * Near these activities the thigh turns between level and upright without a seat, within this time, s: pedals and oars
 * turn it, one swings a leg over a saddle, and hands that put a sensor on or take it off turn it any way. Choices.
 */
const nearS: readonly [Activity, number][] = [
  ['row', 1],
  ['cycle', 6],
  ['nonwear', 15],
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
  return transitions.filter(({ timeMs }) => {
    const epoch = Math.floor((timeMs - startMs) / 1000);
    return !nearS.some(([activity, seconds]) =>
      labels
        .subarray(Math.max(0, epoch - seconds), epoch + seconds + 1)
        .includes(activityLabels.indexOf(activity)),
    );
  });
}
