import { createDailyLoad } from './create-daily-load.ts';
import { type DailyLoad, loadedMuscles } from './daily-load.ts';
import type { DayLoad } from './day-load.ts';

/**
 * Days one after the other, as the laws take them; with weight on all of them.
 *
 * @param usual what each day asked before the first one
 * @param days what each asks
 * @returns one day more than there are
 * @example
 * simulateLoad('human', person, loadOfDays(usual, days));
 */
export function loadOfDays(usual: DayLoad, days: readonly DayLoad[]): DailyLoad {
  const load = createDailyLoad(days.length + 1);
  [usual, ...days].forEach(({ relative, resistance, aerobic }, day) => {
    for (const muscle of loadedMuscles) {
      load.relative[muscle][day] = relative[muscle];
      load.resistance[muscle][day] = resistance[muscle];
    }
    load.aerobic[day] = aerobic;
  });
  return load;
}
