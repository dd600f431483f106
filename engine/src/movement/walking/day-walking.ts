import type { WalkingBout } from './walking-bouts.ts';
import { walkingSpeed } from './walking-speed.ts';

/** How somebody walked on a day. */
export interface DayWalking {
  /** How many bouts: shorter than 10 s, from 10 to 30 s, from 30 to 60 s, and longer. */
  counts: { under10S: number; from10S: number; from30S: number; from60S: number };
  /** Of the bouts of at least 30 s, m/s; null without one. */
  medianSpeedMS: number | null;
  /** 95 of 100 of these bouts were slower, m/s. */
  bestSpeedMS: number | null;
}

/** A bout that is mostly stairs has no speed: this much of it must be level, s. */
const leastLevelS = 10;
const longBoutS = 30;
const bestShare = 0.95;

/**
 * Counts walking bouts by length, with the classes of Mobilise-D (its software mobgap: 10-30 s, 30 s and more, 60 s and
 * more), and tells how fast the longer ones were. The 95th centile is the one that the European Medicines Agency
 * qualified for the velocity of strides (Poleur et al. 2021, 10.1186/s13023-021-01956-5), here of bouts.
 *
 * @param heightM as for `walkingSpeed`
 * @example
 * dayWalking([{ startMs: 0, endMs: 60_000, levelS: 60, levelSteps: 110 }], 1.71).medianSpeedMS; // 1.25
 */
export function dayWalking(bouts: readonly WalkingBout[], heightM: number | null): DayWalking {
  const counts = { under10S: 0, from10S: 0, from30S: 0, from60S: 0 };
  const speedsMS: number[] = [];
  for (const { startMs, endMs, levelS, levelSteps } of bouts) {
    const seconds = (endMs - startMs) / 1000;
    if (seconds >= 60) counts.from60S++;
    else if (seconds >= longBoutS) counts.from30S++;
    else if (seconds >= 10) counts.from10S++;
    else counts.under10S++;
    if (seconds >= longBoutS && levelS >= leastLevelS && levelSteps > 0)
      speedsMS.push(walkingSpeed((60 * levelSteps) / levelS, heightM).speedMS);
  }
  speedsMS.sort((a, b) => a - b);
  return { counts, medianSpeedMS: centile(speedsMS, 0.5), bestSpeedMS: centile(speedsMS, bestShare) };
}

/** Between the two values next to a share of the sorted ones; null of none. */
function centile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
