import {
  type Activity,
  type Analysis,
  activityLabels,
  type OutcomeName,
  outcomeNames,
} from '@legwork/engine';
import type { PackageRow, PackageTable } from './package-table.ts';

type Columns = PackageTable['columns'];

const minutesColumn = (activity: Activity) => `minutes_${activity}`;

/** The columns of `days.csv`: a row for each day, with its outcomes. */
export const dayColumns: Columns = {
  recording_id: { type: 'string', required: true, description: 'of which recording' },
  person_id: { type: 'string', required: true, description: 'of whom' },
  date: { type: 'string', required: true, description: 'in the zone of the recording' },
  ...Object.fromEntries(
    activityLabels.map((activity) => [
      minutesColumn(activity),
      { type: 'number', required: false, description: `minutes of ${activity}, as measured` } as const,
    ]),
  ),
  steps: { type: 'integer', required: true, description: 'steps' },
  sit_to_stand: { type: 'integer', required: true, description: 'times stood up' },
  ...Object.fromEntries(
    outcomeNames.map((name) => [
      name,
      {
        type: 'number',
        required: false,
        description: 'outcome; its definition is in docs/outcomes.md',
      } as const,
    ]),
  ),
};

/** A day as a row, without whose it is. */
export function dayRow(day: Analysis['days'][number]): PackageRow {
  return {
    date: day.date,
    ...Object.fromEntries(
      activityLabels.map((activity) => [minutesColumn(activity), day.minutes[activity] ?? null]),
    ),
    steps: day.steps,
    sit_to_stand: day.sitToStand,
    ...Object.fromEntries(outcomeNames.map((name: OutcomeName) => [name, day.outcomes?.[name] ?? null])),
  };
}
