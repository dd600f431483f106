import { type Analysis, nextMidnightMs, zoneOffsetMs } from '@legwork/engine';
import type { Tables } from '../database/tables.ts';
import type { BandRow } from './band.ts';

type DayRow = Omit<Tables['day'], 'recording_id' | 'person_id'>;

/** The days of an analysis as rows of the table `day`. A bout over midnight is cut there, its steps in proportion. */
export function dayRows(analysis: Analysis): DayRow[] {
  const { timezone } = analysis.recording;
  let bout = 0;
  return analysis.days.map((day) => {
    const startMs = midnightMs(day.date, timezone);
    const endMs = nextMidnightMs(startMs, timezone);
    const bands: BandRow[] = [];
    for (; bout < analysis.bouts.length; bout++) {
      const { activity, steps, start, end } = analysis.bouts[bout]!;
      const [fromMs, toMs] = [Date.parse(start), Date.parse(end)];
      if (fromMs >= endMs) break;
      const cut: [number, number] = [Math.max(fromMs, startMs), Math.min(toMs, endMs)];
      const share = (cut[1] - cut[0]) / (toMs - fromMs);
      if (share > 0) bands.push([...cut, activity, Math.round(share * steps)]);
      // The rest is of the next day.
      if (toMs > endMs) break;
    }
    return {
      date: day.date,
      start_ms: startMs,
      end_ms: endMs,
      steps: day.steps,
      sit_to_stand: day.sitToStand,
      longest_sedentary_min: day.longestSedentaryMin,
      worn_min: day.wornMinutes ?? null,
      valid: day.valid === undefined ? null : Number(day.valid),
      minutes: JSON.stringify(day.minutes),
      bands: JSON.stringify(bands),
      document: JSON.stringify(day),
    };
  });
}

const msPerDay = 86_400_000;

/** Where a date begins in a zone, whatever the clocks did. */
function midnightMs(date: string, timezone: string): number {
  let ms = Date.parse(`${date}T00:00:00Z`) - 2 * msPerDay;
  do ms = nextMidnightMs(ms, timezone);
  while (localDate(ms, timezone) < date);
  return ms;
}

function localDate(ms: number, timezone: string): string {
  return new Date(ms + zoneOffsetMs(ms, timezone)).toISOString().slice(0, 10);
}
