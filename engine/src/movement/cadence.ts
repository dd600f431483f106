import { activityLabels } from '../recording/index.ts';
import type { ActivityEpochs } from './activity.ts';

const gait = ['walk', 'stairs', 'run'].map((label) => activityLabels.indexOf(label as 'walk'));
/** Cadence is the median of the rhythmic seconds this near, s. */
const medianHalfS = 4;

/**
 * Steps a minute in each second of walking, stairs and running: two steps a stride, the stride from the rhythm of the
 * thigh, smoothed by a running median within the bout. A second without a rhythm of its own takes the median of its
 * bout; a bout without any rhythm has no cadence.
 *
 * @returns one value an epoch, 0 where nobody walks; in the array that was given, of which a month takes 10 MB
 * @example
 * cadenceSpm(activity.end(unworn))[120]; // 108
 */
export function cadenceSpm({ labels, strideCadenceSpm: cadence }: ActivityEpochs): Float32Array {
  const near = new Float32Array(2 * medianHalfS + 1);
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    if (isGait(labels[from])) {
      while (to < labels.length && isGait(labels[to])) to++;
      const strides = cadence.slice(from, to);
      const whole = medianKnown(strides, 0, strides.length, new Float32Array(strides.length));
      for (let i = 0; i < strides.length; i++) {
        const first = Math.max(0, i - medianHalfS);
        const last = Math.min(strides.length, i + medianHalfS + 1);
        cadence[from + i] = medianKnown(strides, first, last, near) || whole;
      }
    } else if (cadence[from] !== 0) {
      // Memory that nobody writes to is not taken: most of a month is no gait.
      cadence[from] = 0;
    }
    from = to;
  }
  return cadence;
}

function isGait(label: number): boolean {
  return gait.includes(label);
}

/** The median of the values above 0 in [from, to), 0 without any; sorted in `room`. */
function medianKnown(values: Float32Array, from: number, to: number, room: Float32Array): number {
  let count = 0;
  for (let i = from; i < to; i++) if (values[i] > 0) room[count++] = values[i];
  if (count === 0) return 0;
  if (count > 16) return room.subarray(0, count).sort()[count >> 1];
  for (let i = 1; i < count; i++) {
    const value = room[i];
    let at = i;
    for (; at > 0 && room[at - 1] > value; at--) room[at] = room[at - 1];
    room[at] = value;
  }
  return room[count >> 1];
}
