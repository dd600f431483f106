import { type Activity, activityLabels } from '@legwork/engine';
import type { Format } from '../format/format.ts';
import type { Texts } from '../texts/texts.ts';

/**
 * The activities of a day in words, the longest first: what someone hears who does not see its band.
 *
 * @example
 * describeDay({ sit: 580, walk: 64 }, texts.activities, format); // 'sitting 9 h 40 min, walking 1 h 4 min'
 */
export function describeDay(
  minutes: Readonly<Partial<Record<Activity, number>>>,
  words: Texts['activities'],
  format: Pick<Format, 'durationMin'>,
): string {
  return activityLabels
    .map((activity) => ({ activity, min: minutes[activity] ?? 0 }))
    .filter(({ min }) => min >= 0.5)
    .sort((a, b) => b.min - a.min)
    .map(({ activity, min }) => `${words[activity]} ${format.durationMin(min)}`)
    .join(', ');
}
