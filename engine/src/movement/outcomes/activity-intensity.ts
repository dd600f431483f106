import type { Activity } from '../../recording/index.ts';
import type { DayBout } from '../days.ts';

/** Minutes by how hard the movement is. */
export interface ActivityIntensity {
  steppingMin: number;
  moderateMin: number;
  vigorousMin: number;
}

// 3 and 6 times the energy of rest: Tudor-Locke et al. 2018, 10.1136/bjsports-2017-097628.
const moderateSpm = 100;
const vigorousSpm = 130;
const stepping: readonly Activity[] = ['walk', 'stairs', 'run'];
/** Moderate whatever their pace, a choice: the thigh does not show the slope, the gear or the pull. */
const moderateAtLeast: readonly Activity[] = ['stairs', 'cycle', 'row'];

/**
 * Adds up stepping, moderate and vigorous activity, second by second, from cadence and kind of movement.
 *
 * @param bouts in the order of time, without overlap
 * @param stepsBetween steps from one instant to another
 * @param startMs UTC milliseconds; parts of bouts outside do not count
 * @example
 * activityIntensity(bouts, stepsBetween, dayStartMs, dayEndMs).moderateMin; // 31.2
 */
export function activityIntensity(
  bouts: readonly DayBout[],
  stepsBetween: (fromMs: number, toMs: number) => number,
  startMs: number,
  endMs: number,
): ActivityIntensity {
  let steppingMs = 0;
  let moderateMs = 0;
  let vigorousMs = 0;
  for (const bout of bouts) {
    const isStepping = stepping.includes(bout.activity);
    const isModerate = moderateAtLeast.includes(bout.activity);
    if (!isStepping && !isModerate) continue;
    const untilMs = Math.min(bout.endMs, endMs);
    for (let fromMs = Math.max(bout.startMs, startMs); fromMs < untilMs; fromMs += 1000) {
      const lengthMs = Math.min(1000, untilMs - fromMs);
      const cadenceSpm = isStepping ? toCadence(stepsBetween(fromMs, fromMs + lengthMs), lengthMs) : 0;
      if (isStepping) steppingMs += lengthMs;
      if (bout.activity === 'run' || cadenceSpm >= vigorousSpm) vigorousMs += lengthMs;
      else if (isModerate || cadenceSpm >= moderateSpm) moderateMs += lengthMs;
    }
  }
  return {
    steppingMin: steppingMs / 60_000,
    moderateMin: moderateMs / 60_000,
    vigorousMin: vigorousMs / 60_000,
  };
}

/** Steps are sums of fractions: a cadence of 100 must not come out a billionth below. */
function toCadence(steps: number, lengthMs: number): number {
  return Math.round((60_000_000 * steps) / lengthMs) / 1000;
}
