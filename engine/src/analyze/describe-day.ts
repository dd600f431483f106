import type { Day } from '../movement/index.ts';
import { round } from '../number/index.ts';
import { activityLabels } from '../recording/index.ts';
import type { Analysis } from './analysis.ts';
import type { DayDose } from './dose-result.ts';

/** A day as the contract has it; its dose null where none is known. */
export function describeDay(day: Day, dose: DayDose | null = null): Analysis['days'][number] {
  const minutes = { ...day.minutes };
  for (const label of activityLabels) minutes[label] = round(minutes[label], 2);
  return {
    ...day,
    minutes,
    noDataMinutes: round(day.noDataMinutes, 2),
    longestSedentaryMin: round(day.longestSedentaryMin, 2),
    dose,
  };
}
