import type { Activity } from '../recording/index.ts';

const activities: Partial<Record<Activity, Activity>> = { lie: 'sit', row: 'sit', stairs: 'walk' };

/**
 * What the rules call a single second of an activity: another one where only longer stretches tell it. Null where single
 * seconds are not asked at all.
 *
 * @example
 * seenAloneAs('lie'); // 'sit'
 */
export function seenAloneAs(activity: Activity): Activity | null {
  if (activity === 'nonwear' || activity === 'other') return null;
  return activities[activity] ?? activity;
}
