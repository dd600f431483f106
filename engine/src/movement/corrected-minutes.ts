import type { Activity } from '../recording/index.ts';
import type { Band } from './overlay-labels.ts';

const msPerMinute = 60_000;

/**
 * Minutes of each activity as measured, moved by what the person's labels took from one and gave to another.
 *
 * @param measured minutes as the engine gave them
 * @param bands as measured
 * @param shown the same with labels in them
 * @example
 * correctedMinutes({ sit: 10 }, bands, overlayLabels(bands, [cycling], day)); // { sit: 7, cycle: 3 }
 */
export function correctedMinutes(
  measured: Readonly<Record<string, number>>,
  bands: readonly Band[],
  shown: readonly Band[],
): Record<Activity, number> {
  const minutes = { ...measured } as Record<Activity, number>;
  // In whole milliseconds, so that what no label touches stays as it is to the last bit.
  const movedMs = new Map<Activity, number>();
  const add = ({ activity, startMs, endMs }: Band, sign: number) =>
    movedMs.set(activity, (movedMs.get(activity) ?? 0) + sign * (endMs - startMs));
  for (const band of bands) add(band, -1);
  for (const band of shown) add(band, 1);
  for (const [activity, ms] of movedMs)
    if (ms !== 0) minutes[activity] = Math.max(0, (minutes[activity] ?? 0) + ms / msPerMinute);
  return minutes;
}
