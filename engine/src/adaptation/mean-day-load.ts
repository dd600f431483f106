import { type LoadedMuscle, loadedMuscles } from './daily-load.ts';
import type { DayLoad } from './day-load.ts';

/**
 * The mean of what days ask.
 *
 * @returns null where there is none
 * @example
 * meanDayLoad(days.map(dayLoad).filter((load) => load !== null))?.aerobic;
 */
export function meanDayLoad(days: readonly DayLoad[]): DayLoad | null {
  if (days.length === 0) return null;
  const mean = (of: (day: DayLoad) => number): number =>
    days.reduce((sum, day) => sum + of(day), 0) / days.length;
  const muscles = (of: (day: DayLoad) => Record<LoadedMuscle, number>) =>
    Object.fromEntries(loadedMuscles.map((muscle) => [muscle, mean((day) => of(day)[muscle])])) as Record<
      LoadedMuscle,
      number
    >;
  return {
    relative: muscles(({ relative }) => relative),
    resistance: muscles(({ resistance }) => resistance),
    aerobic: mean(({ aerobic }) => aerobic),
  };
}
