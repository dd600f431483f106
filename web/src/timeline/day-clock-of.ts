import { zoneOffsetMs } from '@legwork/engine';
import type { DayClock } from '../trace/day-trace.ts';

/** How finely a change of the clock is looked for: zones change on the quarter of an hour. */
const stepMs = 900_000;

/**
 * The clock of a day: how far it is ahead of the seconds since midnight, and from when on.
 *
 * @param startMs midnight, UTC ms, and `endMs` the next one
 * @example
 * dayClockOf(Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23), 'Europe/Berlin').clock; // [[0, 0], [10800, -3600]]
 */
export function dayClockOf(startMs: number, endMs: number, timezone: string): DayClock {
  const offset = (ms: number) => zoneOffsetMs(ms, timezone);
  const clock: [number, number][] = [[0, 0]];
  for (let ms = startMs + stepMs; ms < endMs; ms += stepMs) {
    const aheadS = (offset(ms) - offset(startMs)) / 1000;
    if (aheadS !== clock.at(-1)![1]) clock.push([(ms - startMs) / 1000, aheadS]);
  }
  return { clock };
}

/**
 * The second of a day at which its clock shows a time; the first, where it shows it twice.
 *
 * @param text `14:05` or `14:05:09`; `24:00` is the end of the day
 * @returns null for what is no time of this day
 * @example
 * secondOfClock({ clock: [[0, 0]] }, '14:05'); // 50700
 */
export function secondOfClock({ clock }: DayClock, text: string): number | null {
  const [, hour, minute, second = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hour === undefined) return null;
  const shown = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (shown > 24 * 3600) return null;
  for (const [index, [fromS, aheadS]] of clock.entries()) {
    const at = shown - aheadS;
    if (at >= fromS && at < (clock[index + 1]?.[0] ?? Number.POSITIVE_INFINITY)) return at;
  }
  return null;
}
