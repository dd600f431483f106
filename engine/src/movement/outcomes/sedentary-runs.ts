import type { DayBout } from '../days.ts';

/** A stretch of sitting and lying, UTC milliseconds. */
export interface SedentaryRun {
  startMs: number;
  endMs: number;
  /** How much of it is lying, ms. */
  lyingMs: number;
  /** Whether it ends because the body does something else: known, because samples go on and the sensor is worn. */
  brokenOff: boolean;
}

/** What is shorter neither makes a sedentary bout nor breaks one: a choice of this project, ms. */
export const leastRunMs = 10_000;

/**
 * Joins sitting and lying to stretches without a break. Something else for less than 10 s does not break a stretch, and
 * a stretch of less than 10 s is none. Time not worn or without samples ends one.
 *
 * @param bouts in the order of time, without overlap
 * @example
 * sedentaryRuns([{ startMs: 0, endMs: 60_000, activity: 'sit' }]); // one run of a minute
 */
export function sedentaryRuns(bouts: readonly DayBout[]): SedentaryRun[] {
  const runs: SedentaryRun[] = [];
  let run: SedentaryRun | null = null;
  let knownUntilMs = Number.NaN;
  const close = (brokenOff: boolean) => {
    if (run && run.endMs - run.startMs >= leastRunMs) runs.push({ ...run, brokenOff });
    run = null;
  };
  for (const { startMs, endMs, activity } of bouts) {
    if (startMs !== knownUntilMs || activity === 'nonwear') close(run !== null && breaks(run, knownUntilMs));
    knownUntilMs = endMs;
    if (activity === 'nonwear') continue;
    if (activity !== 'sit' && activity !== 'lie') {
      if (run && breaks(run, endMs)) close(true);
      continue;
    }
    run ??= { startMs, endMs, lyingMs: 0, brokenOff: false };
    run.endMs = endMs;
    if (activity === 'lie') run.lyingMs += endMs - startMs;
  }
  close(run !== null && breaks(run, knownUntilMs));
  return runs;
}

function breaks(run: SedentaryRun, knownUntilMs: number): boolean {
  return knownUntilMs - run.endMs >= leastRunMs;
}
