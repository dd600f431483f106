import { zoneOffsetMs } from '../../recording/index.ts';
import type { DaysInput } from '../days.ts';
import type { SedentaryRun } from './sedentary-runs.ts';

/** A time in bed, UTC milliseconds. */
export interface Bedtime {
  startMs: number;
  endMs: number;
}

// Winkler et al. 2016, 10.1088/0967-3334/37/10/1653, with the default settings of the authors' program.
/** The longest stretch from noon to noon is bed only from this length. */
const leastLongestMs = 2 * 3_600_000;
/** Every stretch of this length is bed. */
const alwaysBedMs = 5 * 3_600_000;
/** So long after or before bed one can return to it. */
const nearMs = 15 * 60_000;
const leastNearMs = 30 * 60_000;
const mostStepsOutOfBed = 20;
/** From this share on a stretch is mostly lying. */
const mostly = 0.5;

const msPerDay = 86_400_000;

/**
 * Finds when somebody was in bed from stretches of sitting and lying: the longest from noon to noon if it lasts at
 * least 2 h, every other of at least 5 h, and those within 15 min before or after if they last at least 2 h, or at
 * least 30 min with at most 20 steps between.
 *
 * Differs from the published rule in four points, because more is known here: standing still is not taken for bed,
 * time not worn is never bed, stretches of at least 30 min that are mostly labelled as lying join bed whatever the
 * steps between, and are bed where the recording begins or ends in them. As there, an evening on the sofa that goes over
 * into bed within 15 min may count as bed.
 *
 * @param runs in the order of time
 * @param recording its steps from one instant to another, its span in UTC milliseconds, and the IANA zone of noon
 * @returns in the order of time; the short ways out of bed are inside
 * @example
 * bedtimes(sedentaryRuns(bouts), { stepsBetween, startMs, endMs, timezone })[0].endMs; // when the first night ended
 */
export function bedtimes(
  runs: readonly SedentaryRun[],
  {
    stepsBetween,
    startMs,
    endMs,
    timezone,
  }: Pick<DaysInput, 'stepsBetween' | 'startMs' | 'endMs' | 'timezone'>,
): Bedtime[] {
  const inBed = longestRuns(runs, timezone);
  runs.forEach((run, i) => {
    if ((run.startMs <= startMs || run.endMs >= endMs) && isLying(run)) inBed[i] = true;
  });
  const joins = (run: number, from: number, to: number) => {
    const lengthMs = runs[run].endMs - runs[run].startMs;
    if (lengthMs < leastNearMs) return false;
    if (lengthMs >= leastLongestMs || isLying(runs[run])) return true;
    return stepsBetween(runs[from].endMs, runs[to].startMs) <= mostStepsOutOfBed;
  };
  for (let bed = 0; bed < runs.length; bed++) {
    if (!inBed[bed]) continue;
    let last = bed;
    for (let next = bed + 1; next < runs.length && isNear(runs[last], runs[next]); next++) {
      if (!inBed[next] && !joins(next, last, next)) continue;
      inBed.fill(true, last, next + 1);
      last = next;
    }
    let first = bed;
    for (let before = bed - 1; before >= 0 && isNear(runs[before], runs[first]); before--) {
      if (!inBed[before] && !joins(before, before, first)) continue;
      inBed.fill(true, before, first + 1);
      first = before;
    }
  }
  const found: Bedtime[] = [];
  runs.forEach((run, i) => {
    if (!inBed[i]) return;
    const last = found.at(-1);
    if (last && isNear(last, run)) last.endMs = run.endMs;
    else found.push({ startMs: run.startMs, endMs: run.endMs });
  });
  return found;
}

function isLying({ startMs, endMs, lyingMs }: SedentaryRun): boolean {
  return endMs - startMs >= leastNearMs && lyingMs >= mostly * (endMs - startMs);
}

/** The longest of each time from noon to noon, and every very long one. */
function longestRuns(runs: readonly SedentaryRun[], timezone: string): boolean[] {
  const longest = new Map<number, number>();
  const lengthMs = (at: number) => runs[at].endMs - runs[at].startMs;
  runs.forEach(({ startMs }, i) => {
    const noon = Math.floor((startMs + zoneOffsetMs(startMs, timezone)) / msPerDay - 0.5);
    const best = longest.get(noon);
    if (lengthMs(i) >= leastLongestMs && (best === undefined || lengthMs(i) > lengthMs(best)))
      longest.set(noon, i);
  });
  const inBed = runs.map((_, i) => lengthMs(i) >= alwaysBedMs);
  for (const i of longest.values()) inBed[i] = true;
  return inBed;
}

function isNear(earlier: Bedtime, later: Bedtime): boolean {
  return later.startMs - earlier.endMs <= nearMs;
}
