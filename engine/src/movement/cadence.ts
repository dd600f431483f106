import { activityLabels } from './activity-labels.ts';
import type { Features } from './features.ts';
import { eachRun } from './runs.ts';

const gait = ['walk', 'stairs', 'run'].map((label) => activityLabels.indexOf(label as 'walk'));
/** A second whose movement repeats less than this says nothing about cadence. */
const leastRegularity = 0.4;
/** Cadence is the median of the rhythmic seconds this near, s. */
const medianHalfS = 4;

/**
 * Steps a minute in each second of walking, stairs and running: two steps a stride, the stride from the rhythm of the
 * thigh, smoothed by a running median within the bout. A second without a rhythm of its own takes the median of its
 * bout; a bout without any rhythm has no cadence.
 *
 * @returns one value an epoch, 0 where nobody walks
 * @example
 * cadenceSpm(features, labels)[120]; // 108
 */
export function cadenceSpm(features: Features, labels: Uint8Array): Float32Array {
  const cadence = new Float32Array(features.count);
  eachRun(
    Uint8Array.from(labels, (label) => (gait.includes(label) ? 1 : 0)),
    (from, to) => {
      if (!gait.includes(labels[from])) return;
      const whole = medianCadence(features, from, to);
      for (let i = from; i < to; i++) {
        const near = medianCadence(
          features,
          Math.max(from, i - medianHalfS),
          Math.min(to, i + medianHalfS + 1),
        );
        cadence[i] = near || whole;
      }
    },
  );
  return cadence;
}

function medianCadence({ periodS, regularity }: Features, from: number, to: number): number {
  const values: number[] = [];
  for (let i = from; i < to; i++) {
    if (regularity[i] > leastRegularity && periodS[i] > 0) values.push(120 / periodS[i]);
  }
  values.sort((a, b) => a - b);
  return values.length > 0 ? values[values.length >> 1] : 0;
}
