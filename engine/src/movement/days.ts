import { zoneOffsetMs } from '../recording/index.ts';
import { noData } from './activity.ts';
import { type Activity, activityLabels } from './activity-labels.ts';
import { countSteps } from './bouts.ts';
import { eachRun } from './runs.ts';
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

const sit = activityLabels.indexOf('sit');
const lie = activityLabels.indexOf('lie');
const nonwear = activityLabels.indexOf('nonwear');
const msPerDay = 86_400_000;

/**
 * Sums epochs up by calendar day. A day ends at local midnight, so that a day with a clock change has 23 or 25 hours.
 *
 * @param labels index into `activityLabels` for each second
 * @param cadence steps a minute for each second
 * @param transitions in any order
 * @param startMs UTC milliseconds of epoch 0
 * @param timezone IANA zone in which days are cut
 * @example
 * summarizeDays(labels, cadence, transitions, startMs, 'Europe/Berlin')[0].minutes.sit; // 540.2
 */
export function summarizeDays(
  labels: Uint8Array,
  cadence: Float32Array,
  transitions: readonly Transition[],
  startMs: number,
  timezone: string,
): Day[] {
  const days: Day[] = [];
  const endMs = startMs + labels.length * 1000;
  for (let dayMs = startMs; dayMs < endMs; ) {
    const midnightMs = nextMidnightMs(dayMs, timezone);
    const from = Math.ceil((dayMs - startMs) / 1000);
    const to = Math.min(labels.length, Math.ceil((midnightMs - startMs) / 1000));
    days.push({
      date: new Date(dayMs + zoneOffsetMs(dayMs, timezone)).toISOString().slice(0, 10),
      ...summarizeEpochs(labels.subarray(from, to), labels[to] ?? noData),
      steps: countSteps(cadence, from, to),
      sitToStand: transitions.filter(
        ({ kind, timeMs }) => kind === 'sit-to-stand' && timeMs >= dayMs && timeMs < midnightMs,
      ).length,
    });
    dayMs = midnightMs;
  }
  return days;
}

/** @param next the label after the last, to see whether the last bout of sitting ended there */
function summarizeEpochs(
  labels: Uint8Array,
  next: number,
): Pick<Day, 'minutes' | 'noDataMinutes' | 'longestSedentaryMin' | 'sedentaryBreaks'> {
  const seconds = new Float64Array(256);
  let longest = 0;
  let sedentaryBreaks = 0;
  eachRun(labels, (from, to) => {
    seconds[labels[from]] += to - from;
    if (labels[from] !== sit) return;
    longest = Math.max(longest, to - from);
    const after = to < labels.length ? labels[to] : next;
    if (after !== sit && after !== lie && after !== nonwear && after !== noData) sedentaryBreaks++;
  });
  const minutes = Object.fromEntries(activityLabels.map((label, at) => [label, seconds[at] / 60])) as Record<
    Activity,
    number
  >;
  return { minutes, noDataMinutes: seconds[noData] / 60, longestSedentaryMin: longest / 60, sedentaryBreaks };
}

/** The next local midnight after an instant. */
function nextMidnightMs(utcMs: number, timezone: string): number {
  const local = utcMs + zoneOffsetMs(utcMs, timezone);
  const midnightLocal = (Math.floor(local / msPerDay) + 1) * msPerDay;
  // The offset may change in between: the one that holds at midnight counts.
  const guess = midnightLocal - zoneOffsetMs(utcMs, timezone);
  return midnightLocal - zoneOffsetMs(guess, timezone);
}
