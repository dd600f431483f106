import { type Activity, type Analysis, activityLabels, defaultWearRule } from '@legwork/engine';
import { type ZoneClock, zoneClock } from '../format/zone-clock.ts';
import { type DayFrame, dayFrame } from './day-frame.ts';
import { type ShownPart, shownPart } from './shown-part.ts';
import { type SittingStretch, sittingStretches } from './sitting-stretches.ts';

/** A bout, or its part on one day. */
export interface DayBout {
  /** Seconds since the start of the day. */
  startS: number;
  endS: number;
  activity: Activity;
}

export interface DayFacts {
  frame: DayFrame;
  /** What of the day the pictures show. */
  shown: ShownPart;
  day: Analysis['days'][number];
  bouts: DayBout[];
  wornMinutes: number;
  /** Worn long enough to stand for a day. */
  whole: boolean;
}

/** What several sections of the report need, worked out once. */
export interface ReportFacts {
  clock: ZoneClock;
  days: DayFacts[];
  /** Hours worn from which a day is whole. */
  validHours: number;
  /** The days that averages are over; empty for a short recording. */
  wholeDays: DayFacts[];
  /** Activities that occur, in the order of {@link activityLabels}, time without wear last. */
  activities: Activity[];
  wornMinutes: number;
  /** True where postures may be wrong, because it is not sure how the sensor sat. */
  uncertain: boolean;
  /** A whole day's mean where there are whole days, else the sum of the recording. */
  minutes: Record<Activity, number>;
  steps: number;
  sitToStand: number;
  /** Sitting without getting up, longest first. */
  stretches: SittingStretch[];
}

/**
 * Works out what the sections of the report share.
 *
 * @example
 * reportFacts(analysis).wholeDays.length; // 6
 */
export function reportFacts(analysis: Analysis): ReportFacts {
  const { validHours } = analysis.week?.rule ?? defaultWearRule;
  const days = analysis.days.map((day) => dayFacts(analysis, day, validHours));
  const wholeDays = days.filter(({ whole }) => whole);
  const basis = wholeDays.length > 0 ? wholeDays : days;
  const divisor = Math.max(1, wholeDays.length);
  const mean = (value: (day: Analysis['days'][number]) => number) =>
    basis.reduce((sum, { day }) => sum + value(day), 0) / divisor;
  const minutes = Object.fromEntries(
    activityLabels.map((activity) => [activity, mean((day) => day.minutes[activity] ?? 0)]),
  ) as Record<Activity, number>;
  return {
    clock: zoneClock(analysis.recording.timezone),
    days,
    validHours,
    wholeDays,
    activities: [...activityLabels.slice(1), activityLabels[0]].filter((activity) =>
      days.some(({ day }) => (day.minutes[activity] ?? 0) > 0),
    ),
    uncertain: analysis.recording.findings.some(({ code }) => code === 'frame-uncertain'),
    wornMinutes: days.reduce((sum, day) => sum + day.wornMinutes, 0),
    minutes,
    steps: mean((day) => day.steps),
    sitToStand: mean((day) => day.sitToStand),
    stretches: sittingStretches(analysis.bouts),
  };
}

function dayFacts(analysis: Analysis, day: Analysis['days'][number], validHours: number): DayFacts {
  const frame = dayFrame(day.date, analysis.recording.timezone);
  const seconds = (iso: string) =>
    (Math.min(Math.max(Date.parse(iso), frame.startMs), frame.endMs) - frame.startMs) / 1000;
  const bouts = analysis.bouts
    .map(({ start, end, activity }) => ({ startS: seconds(start), endS: seconds(end), activity }))
    .filter(({ startS, endS }) => endS > startS);
  const wornMinutes = activityLabels.reduce(
    (sum, activity) => sum + (activity === 'nonwear' ? 0 : (day.minutes[activity] ?? 0)),
    0,
  );
  const [startMs, endMs] = [analysis.recording.start, analysis.recording.end].map((iso) => Date.parse(iso));
  const shown = shownPart(frame, { startMs, endMs });
  return { frame, shown, day, bouts, wornMinutes, whole: wornMinutes >= validHours * 60 };
}
