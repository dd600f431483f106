import type { Activity } from '@legwork/engine';
import type { Band } from '../recordings/band.ts';

const msPerMinute = 60_000;

/**
 * Minutes of each activity as measured, moved by what the person's labels took from one and gave to another.
 *
 * @param measured minutes as the engine gave them
 * @param bands as measured
 * @param shown the same with labels in them
 */
export function correctedMinutes(
  measured: Readonly<Record<string, number>>,
  bands: readonly Band[],
  shown: readonly Band[],
): Record<Activity, number> {
  const minutes = { ...measured } as Record<Activity, number>;
  const add = ({ activity, startMs, endMs }: Band, sign: number) => {
    minutes[activity] = (minutes[activity] ?? 0) + (sign * (endMs - startMs)) / msPerMinute;
  };
  for (const band of bands) add(band, -1);
  for (const band of shown) add(band, 1);
  // The engine gives tenths of a minute; sums and differences leave dust.
  for (const activity of Object.keys(minutes) as Activity[])
    minutes[activity] = Math.max(0, Math.round(minutes[activity] * 10) / 10);
  return minutes;
}
