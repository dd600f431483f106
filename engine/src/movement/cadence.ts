import type { ActivityEpochs } from './activity.ts';
import { activityLabels } from './activity-labels.ts';
import { eachRun } from './runs.ts';

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
  eachRun(
    Uint8Array.from(labels, (label) => (gait.includes(label) ? 1 : 0)),
    (from, to) => {
      if (!gait.includes(labels[from])) return;
      const whole = medianCadence(strideCadenceSpm, from, to);
      for (let i = from; i < to; i++) {
        const near = Math.max(from, i - medianHalfS);
        cadence[i] = medianCadence(strideCadenceSpm, near, Math.min(to, i + medianHalfS + 1)) || whole;
      }
    },
  );
  return cadence;
}

function medianCadence(strideCadenceSpm: Float32Array, from: number, to: number): number {
  const values = strideCadenceSpm
    .slice(from, to)
    .filter((value) => value > 0)
    .sort();
  return values.length > 0 ? values[values.length >> 1] : 0;
}
