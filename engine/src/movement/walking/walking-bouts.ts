import type { DayBout } from '../days.ts';

/** A stretch of walking, short pauses included. */
export interface WalkingBout {
  startMs: number;
  endMs: number;
  /** Seconds of it on the level, and the steps in them. */
  levelS: number;
  levelSteps: number;
}

/** A longer pause ends a bout (Mobilise-D: Kluge et al. 2021, 10.1371/journal.pone.0256541, and its software mobgap). */
const longestPauseMs = 3000;
/** Two strides of each foot in a row (Mazzà et al. 2021, 10.1136/bmjopen-2021-050785) are five steps. */
const leastSteps = 5;

/**
 * Walking bouts as Mobilise-D defines them: walking on the level and on stairs with pauses of at most 3 s, at least
 * two strides of each foot long. What lies in a pause does not matter, unless nothing is known of it.
 *
 * @param bouts in the order of time, without overlap; neighbours may have the same activity
 * @param stepsBetween steps from one instant to another
 * @example
 * const walk = { startMs: 0, endMs: 60_000, activity: 'walk' } as const;
 * walkingBouts([walk], () => 105); // [{ startMs: 0, endMs: 60_000, levelS: 60, levelSteps: 105 }]
 */
export function walkingBouts(
  bouts: readonly DayBout[],
  stepsBetween: (fromMs: number, toMs: number) => number,
): WalkingBout[] {
  const joined: (WalkingBout & { steps: number })[] = [];
  let knownSinceMs = Number.NaN;
  let knownUntilMs = Number.NaN;
  for (const { startMs, endMs, activity } of bouts) {
    if (activity === 'nonwear') continue;
    if (startMs !== knownUntilMs) knownSinceMs = startMs;
    knownUntilMs = endMs;
    if (activity !== 'walk' && activity !== 'stairs') continue;
    const steps = stepsBetween(startMs, endMs);
    const level = activity === 'walk' ? { s: (endMs - startMs) / 1000, steps } : { s: 0, steps: 0 };
    const last = joined.at(-1);
    if (last && startMs - last.endMs <= longestPauseMs && knownSinceMs <= last.endMs) {
      last.endMs = endMs;
      last.steps += steps;
      last.levelS += level.s;
      last.levelSteps += level.steps;
    } else joined.push({ startMs, endMs, steps, levelS: level.s, levelSteps: level.steps });
  }
  // Half a step counts as one, as everywhere where steps are told.
  return joined
    .filter(({ steps }) => Math.round(steps) >= leastSteps)
    .map(({ startMs, endMs, levelS, levelSteps }) => ({ startMs, endMs, levelS, levelSteps }));
}
