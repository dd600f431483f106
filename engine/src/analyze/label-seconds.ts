import { noData } from '../movement/index.ts';
import type { Stretch } from '../recording/index.ts';
import { activityLabels } from '../recording/index.ts';

/**
 * A label for each second of a recording of events: the activity of the longest stretch in it, `noData` where the
 * time outside stretches is longer.
 *
 * @param startMs UTC milliseconds of the first second
 * @returns indices into `activityLabels`
 * @example
 * labelSeconds([{ startMs: 0, endMs: 1600, activity: 'walk' }], 0, 2); // Uint8Array [5, 5]
 */
export function labelSeconds(stretches: readonly Stretch[], startMs: number, seconds: number): Uint8Array {
  const labels = new Uint8Array(seconds).fill(noData);
  const longestMs = new Float32Array(seconds);
  const coveredMs = new Float32Array(seconds);
  for (const stretch of stretches) {
    const label = activityLabels.indexOf(stretch.activity);
    const [from, to] = [stretch.startMs - startMs, stretch.endMs - startMs];
    for (let second = Math.floor(from / 1000); second * 1000 < to; second++) {
      const insideMs = Math.min(to, second * 1000 + 1000) - Math.max(from, second * 1000);
      coveredMs[second] += insideMs;
      if (insideMs <= longestMs[second]) continue;
      longestMs[second] = insideMs;
      labels[second] = label;
    }
  }
  for (let second = 0; second < seconds; second++)
    if (1000 - coveredMs[second] > longestMs[second]) labels[second] = noData;
  return labels;
}
