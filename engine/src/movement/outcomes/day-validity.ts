import { activityLabels } from '../../recording/index.ts';
import type { Day } from '../days.ts';
import type { WearRule } from './wear-rule.ts';

/** Whether a day counts. */
export interface DayValidity {
  wornMinutes: number;
  valid: boolean;
  /** Why it is not valid, in plain words; null if it is. */
  notValid: string | null;
}

/**
 * Says how long the sensor was worn on a day and whether that is enough.
 *
 * @example
 * dayValidity(day, defaultWearRule); // { wornMinutes: 840, valid: false, notValid: 'worn 14.0 h, 16 h needed' }
 */
export function dayValidity({ minutes }: Day, { validHours }: WearRule): DayValidity {
  const wornMinutes = activityLabels.reduce(
    (sum, activity) => sum + (activity === 'nonwear' ? 0 : minutes[activity]),
    0,
  );
  const valid = wornMinutes >= validHours * 60;
  // Rounded down, so that 15.99 h does not read as enough.
  const worn = (Math.floor(wornMinutes / 6) / 10).toFixed(1);
  return { wornMinutes, valid, notValid: valid ? null : `worn ${worn} h, ${validHours} h needed` };
}
