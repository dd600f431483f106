import { type Activity, activityLabels, zoneOffsetMs } from '../recording/index.ts';
import { nextMidnightMs } from './next-midnight-ms.ts';
import type { Transition } from './transitions.ts';

/** A calendar day in the zone of the recording, as far as the recording covers it. */
export interface Day {
  /** ISO date, for example 2026-03-29. */
  date: string;
  minutes: Record<Activity, number>;
  /** Inside the recording but without samples. */
  noDataMinutes: number;
  steps: number;
  sitToStand: number;
  /** Longest bout of sitting on that day; lying is apart, because it can't be told from sleep. */
  longestSedentaryMin: number;
  /** How often a bout of sitting ended in another activity of the body. */
  sedentaryBreaks: number;
}

/** A stretch of time with one activity, UTC milliseconds. */
export interface DayBout {
  startMs: number;
  endMs: number;
  activity: Activity;
  /** Of stairs, where it is known. */
  direction?: 'up' | 'down';
  /** Of sitting and lying, where it is known: how likely it is lying, 0 to 1. */
  lyingProbability?: number;
}

/** What a recording holds, from which days are made. */
export interface DaysInput {
  /** In the order of time, without overlap; neighbours that touch differ in activity or direction. */
  bouts: readonly DayBout[];
  /** In any order. */
  transitions: readonly Pick<Transition, 'timeMs' | 'kind'>[];
  /** Steps from one instant to another. */
  stepsBetween(fromMs: number, toMs: number): number;
  /** UTC milliseconds. */
  startMs: number;
  endMs: number;
  /** IANA zone in which days are cut. */
  timezone: string;
}

const msPerMinute = 60_000;
/** After one of these it can't be said that the body broke off its sitting. */
const noBreak: readonly Activity[] = ['sit', 'lie', 'nonwear'];

/**
 * Sums bouts up by calendar day. A day ends at local midnight, so that a day with a clock change has 23 or 25 hours.
 *
 * @example
 * const bouts = [{ startMs, endMs: startMs + 3_600_000, activity: 'sit' }] as const;
 * const hour = { bouts, transitions: [], stepsBetween: () => 0, startMs, endMs: bouts[0].endMs, timezone: 'UTC' };
 * summarizeDays(hour)[0].minutes.sit; // 60
 */
export function summarizeDays(input: DaysInput): Day[] {
  const { bouts, transitions, stepsBetween, startMs, endMs, timezone } = input;
  const standMs = transitions
    .filter(({ kind, timeMs }) => kind === 'sit-to-stand' && timeMs >= startMs)
    .map(({ timeMs }) => timeMs)
    .sort((a, b) => a - b);
  const days: Day[] = [];
  let first = 0;
  let stood = 0;
  for (let dayMs = startMs; dayMs < endMs; ) {
    const dayEndMs = Math.min(endMs, nextMidnightMs(dayMs, timezone));
    while (first < bouts.length && bouts[first].endMs <= dayMs) first++;
    const stoodBefore = stood;
    while (stood < standMs.length && standMs[stood] < dayEndMs) stood++;
    days.push({
      date: new Date(dayMs + zoneOffsetMs(dayMs, timezone)).toISOString().slice(0, 10),
      ...summarizeBouts(bouts, first, dayMs, dayEndMs),
      steps: Math.round(stepsBetween(dayMs, dayEndMs)),
      sitToStand: stood - stoodBefore,
    });
    dayMs = dayEndMs;
  }
  return days;
}

/** @param first index of the first bout that ends after `fromMs` */
function summarizeBouts(
  bouts: readonly DayBout[],
  first: number,
  fromMs: number,
  toMs: number,
): Pick<Day, 'minutes' | 'noDataMinutes' | 'longestSedentaryMin' | 'sedentaryBreaks'> {
  const minutes = Object.fromEntries(activityLabels.map((label) => [label, 0])) as Record<Activity, number>;
  let coveredMs = 0;
  let longestMs = 0;
  let sedentaryBreaks = 0;
  const ms = { ...minutes };
  for (let i = first; i < bouts.length && bouts[i].startMs < toMs; i++) {
    const { startMs, endMs, activity } = bouts[i];
    const insideMs = Math.min(endMs, toMs) - Math.max(startMs, fromMs);
    ms[activity] += insideMs;
    coveredMs += insideMs;
    if (activity !== 'sit') continue;
    longestMs = Math.max(longestMs, insideMs);
    const next = bouts[i + 1];
    if (endMs <= toMs && next?.startMs === endMs && !noBreak.includes(next.activity)) sedentaryBreaks++;
  }
  for (const label of activityLabels) minutes[label] = ms[label] / msPerMinute;
  return {
    minutes,
    noDataMinutes: (toMs - fromMs - coveredMs) / msPerMinute,
    longestSedentaryMin: longestMs / msPerMinute,
    sedentaryBreaks,
  };
}
