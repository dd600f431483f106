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
 * @returns one value an epoch, 0 where nobody walks
 * @example
 * cadenceSpm(activity.end(unworn))[120]; // 108
 */
export function cadenceSpm({ labels, strideCadenceSpm }: ActivityEpochs): Float32Array {
  const cadence = new Float32Array(labels.length);
  const near = new Float32Array(2 * medianHalfS + 1);
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    if (isGait(labels[from])) {
      while (to < labels.length && isGait(labels[to])) to++;
      const whole = medianKnown(strideCadenceSpm, from, to, new Float32Array(to - from));
      for (let i = from; i < to; i++) {
        const first = Math.max(from, i - medianHalfS);
        const last = Math.min(to, i + medianHalfS + 1);
        cadence[i] = medianKnown(strideCadenceSpm, first, last, near) || whole;
      }
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
