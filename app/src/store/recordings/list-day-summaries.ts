import { type Activity, correctedMinutes, overlayLabels } from '@legwork/engine';
import type { Query } from '../store.ts';
import { bandsOf, holdingLabels } from './list-days.ts';

/** What a day comes to. */
export interface DaySummary {
  date: string;
  recordingId: string;
  minutes: Record<Activity, number>;
  steps: number;
  sitToStand: number;
  longestSedentaryMin: number;
  wornMinutes: number | null;
  valid: boolean | null;
  /** Whether a label set by hand is on this day. */
  ownLabels: boolean;
}

/** Days of a person without their bands, by date; all of them where no dates are given. */
export async function listDaySummaries(
  db: Query,
  personId: string,
  { from = '0000-01-01', to = '9999-12-31' }: { from?: string; to?: string } = {},
): Promise<DaySummary[]> {
  const rows = await db
    .selectFrom('day')
    .innerJoin('recording', 'recording.id', 'day.recording_id')
    .select([
      'day.date',
      'day.recording_id',
      'day.start_ms',
      'day.end_ms',
      'day.minutes',
      'day.steps',
      'day.sit_to_stand',
      'day.longest_sedentary_min',
      'day.worn_min',
      'day.valid',
    ])
    .where('day.person_id', '=', personId)
    .where('day.date', '>=', from)
    .where('day.date', '<=', to)
    .where('recording.trashed_ms', 'is', null)
    .orderBy('day.date')
    .orderBy('day.start_ms')
    .orderBy('day.recording_id')
    .execute();
  const labels = await holdingLabels(db, personId);
  const summaries: DaySummary[] = [];
  for (const row of rows) {
    const own = (labels.get(row.recording_id) ?? []).filter(
      ({ startMs, endMs }) => startMs < row.end_ms && endMs > row.start_ms,
    );
    let minutes = JSON.parse(row.minutes);
    if (own.length > 0) {
      // Bands are long: they are read only where they are needed.
      const { bands: text } = await db
        .selectFrom('day')
        .select('bands')
        .where('recording_id', '=', row.recording_id)
        .where('date', '=', row.date)
        .executeTakeFirstOrThrow();
      const bands = bandsOf(text);
      minutes = correctedMinutes(
        minutes,
        bands,
        overlayLabels(bands, own, { startMs: row.start_ms, endMs: row.end_ms }),
      );
    }
    summaries.push({
      date: row.date,
      recordingId: row.recording_id,
      minutes,
      steps: row.steps,
      sitToStand: row.sit_to_stand,
      longestSedentaryMin: row.longest_sedentary_min,
      wornMinutes: row.worn_min,
      valid: row.valid === null ? null : row.valid === 1,
      ownLabels: own.length > 0,
    });
  }
  return summaries;
}
