import { type Analysis, zoneOffsetMs } from '@legwork/engine';
import type { BandDay } from '../bands/day-rows.tsx';
import { addDays } from '../format/calendar.ts';

/**
 * The days of an analysis as bands, as the server would give them.
 *
 * @example
 * daysOfAnalysis(await analyzeInWorker(file))[0].bands;
 */
export function daysOfAnalysis({ days, bouts, recording }: Analysis): BandDay[] {
  const midnightMs = (date: string) => {
    const utcMs = Date.parse(`${date}T00:00:00Z`);
    const guess = utcMs - zoneOffsetMs(utcMs, recording.timezone);
    // The offset at the guess is that of midnight, even where the clock changed between.
    return utcMs - zoneOffsetMs(guess, recording.timezone);
  };
  const all = bouts.map(({ start, end, activity, steps }) => ({
    startMs: Date.parse(start),
    endMs: Date.parse(end),
    activity,
    steps,
    own: false,
    labelId: null,
  }));
  return days.map(({ date, minutes, steps }) => {
    const startMs = midnightMs(date);
    const endMs = midnightMs(addDays(date, 1));
    return {
      key: date,
      date,
      startMs,
      endMs,
      bands: all.filter((band) => band.startMs < endMs && band.endMs > startMs),
      minutes,
      steps,
    };
  });
}
