import type { Analysis } from '@legwork/engine';
import type { Tables } from '../database/tables.ts';
import type { Query } from '../store.ts';
import { dayRows } from './day-rows.ts';

type Given = Pick<Tables['analysis'], 'id' | 'engine_version' | 'created_ms' | 'document' | 'epochs_bytes'>;

/** Inserts an analysis as the current one of its recording, with its days in the place of those before. */
export async function insertAnalysis(
  trx: Query,
  { id: recordingId, person_id }: Pick<Tables['recording'], 'id' | 'person_id'>,
  given: Given,
): Promise<void> {
  const analysis = JSON.parse(given.document) as Analysis;
  const { format, device, start, end, timezone, samples, findings } = analysis.recording;
  await trx.updateTable('analysis').set({ current: 0 }).where('recording_id', '=', recordingId).execute();
  await trx.deleteFrom('day').where('recording_id', '=', recordingId).execute();
  await trx
    .insertInto('analysis')
    .values({
      ...given,
      recording_id: recordingId,
      current: 1,
      format,
      device,
      start_ms: Date.parse(start),
      end_ms: Date.parse(end),
      timezone,
      samples,
      findings: findings.length,
    })
    .execute();
  for (const day of dayRows(analysis))
    await trx
      .insertInto('day')
      .values({ ...day, recording_id: recordingId, person_id })
      .execute();
}
