import { type Activity, activityStyles } from '@legwork/engine';
import type { Band } from './band.ts';

export interface BandPaths {
  /** One path for each activity that occurs: hundreds of stretches a day stay a handful of elements. */
  fills: readonly { activity: Activity; path: string }[];
  /** Along the tops: bands read without their colours. */
  outline: string;
  /** Lines over the stretches in which the sensor was not worn. */
  hatch: string;
  /** Over the stretches that were set by hand. */
  own: string;
}

/** Height of the picture in its own units; its width is in seconds. */
export const bandHeight = 100;

/** Heights of the lines that mark what was not worn. */
const hatchAt = [20, 40, 60, 80];

/**
 * A stretch of time as bands, as high as the activity loads the legs.
 *
 * @param fromMs the left end; the path counts seconds from it
 * @example
 * bandPaths([{ startMs: 0, endMs: 60_000, activity: 'run', ... }], 0, 120_000).fills[0].path; // 'M0 0h60v100h-60z'
 */
export function bandPaths(bands: readonly Band[], fromMs: number, toMs: number): BandPaths {
  const fills = new Map<Activity, string>();
  let outline = '';
  let hatch = '';
  let own = '';
  let lastEnd = Number.NaN;
  for (const band of bands) {
    const start = (Math.max(band.startMs, fromMs) - fromMs) / 1000;
    const end = (Math.min(band.endMs, toMs) - fromMs) / 1000;
    if (end <= start) continue;
    const { activity } = band;
    const top = bandHeight * (1 - activityStyles[activity].height);
    const width = short(end - start);
    fills.set(
      activity,
      `${fills.get(activity) ?? ''}M${short(start)} ${short(top)}h${width}V${bandHeight}h-${width}z`,
    );
    outline +=
      start === lastEnd
        ? `V${short(top)}H${short(end)}`
        : `M${short(start)} ${bandHeight}V${short(top)}H${short(end)}`;
    lastEnd = end;
    if (activity === 'nonwear') for (const y of hatchAt) hatch += `M${short(start)} ${y}h${width}`;
    if (band.own) own += `M${short(start)} 0h${width}`;
  }
  return { fills: [...fills].map(([activity, path]) => ({ activity, path })), outline, hatch, own };
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
