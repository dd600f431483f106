import {
  type Activity,
  type Analysis,
  type Band,
  correctedMinutes,
  overlayLabels,
  type ShownBand,
} from '@legwork/engine';
import { type Label, labelOfRow } from '../labels/label.ts';
import type { Query } from '../store.ts';
import type { BandRow } from './band.ts';

/** A day of a recording. */
export interface Day {
  date: string;
  recordingId: string;
  timezone: string;
  startMs: number;
  endMs: number;
  bands: ShownBand[];
  /** As measured, where a label is in them; null: `bands` are. */
  measuredBands: Band[] | null;
  minutes: Record<Activity, number>;
  steps: number;
  measured: Analysis['days'][number];
}

/**
 * Days of a person from a date to a date, both inside, with the labels set by hand in them. A day that two recordings
 * cover comes twice. Recordings in the trash are left out.
 *
 * @param from `2026-11-01`
 */
export async function listDays(db: Query, personId: string, from: string, to: string): Promise<Day[]> {
  const rows = await db
    .selectFrom('day')
    .innerJoin('recording', 'recording.id', 'day.recording_id')
    .innerJoin('analysis', (join) =>
      join.onRef('analysis.recording_id', '=', 'day.recording_id').on('analysis.current', '=', 1),
    )
    .selectAll('day')
    .select('analysis.timezone')
    .where('day.person_id', '=', personId)
    .where('day.date', '>=', from)
    .where('day.date', '<=', to)
    .where('recording.trashed_ms', 'is', null)
    .orderBy('day.date')
    .orderBy('day.start_ms')
    .orderBy('day.recording_id')
    .execute();
  const labels = await holdingLabels(db, personId);
  return rows.map((row) => {
    const bands = bandsOf(row.bands);
    const span = { startMs: row.start_ms, endMs: row.end_ms };
    const shown = overlayLabels(bands, labels.get(row.recording_id) ?? [], span);
    return {
      date: row.date,
      recordingId: row.recording_id,
      timezone: row.timezone,
      ...span,
      bands: shown,
      measuredBands: shown.some(({ own }) => own) ? bands : null,
      minutes: correctedMinutes(JSON.parse(row.minutes), bands, shown),
      steps: row.steps,
      measured: JSON.parse(row.document),
    };
  });
}

/** Labels that are not reverted, by recording. */
export async function holdingLabels(db: Query, personId: string): Promise<Map<string, Label[]>> {
  const rows = await db
    .selectFrom('label')
    .selectAll()
    .where('person_id', '=', personId)
    .where('reverted_ms', 'is', null)
    .execute();
  return Map.groupBy(
    rows.map((row) => labelOfRow(row, row.id, row.person_id, row.recording_id)),
    ({ recordingId }) => recordingId,
  );
}

export function bandsOf(text: string): Band[] {
  return (JSON.parse(text) as BandRow[]).map(([startMs, endMs, activity, steps]) => ({
    startMs,
    endMs,
    activity,
    steps,
  }));
}
