import { type BandLabel, correctedMinutes, overlayLabels } from '@legwork/engine';
import type { PersonDay } from '../api/person-day.ts';
import type { MadeEdit } from './edit.ts';
import { trashedRecordings } from './trashed-recordings.ts';

/**
 * Days as they are with edits that the server has not answered for yet: labels set, taken back and set again, recordings
 * in the trash.
 *
 * @param days as the server told
 */
export function daysWithEdits(days: readonly PersonDay[], edits: readonly MadeEdit[]): readonly PersonDay[] {
  if (edits.length === 0) return days;
  const trashed = trashedRecordings(edits);
  return days.filter(({ recordingId }) => !trashed.has(recordingId)).map((day) => dayWithLabels(day, edits));
}

function dayWithLabels(day: PersonDay, edits: readonly MadeEdit[]): PersonDay {
  // Where labels of the server overlap it has told already which is seen.
  let labels: BandLabel[] = day.bands.flatMap((band) =>
    band.own ? [{ ...band, id: band.labelId!, editedMs: 0, revertedMs: null }] : [],
  );
  let isChanged = false;
  for (const { edit, madeMs } of edits) {
    if (edit.kind !== 'set-label' && edit.kind !== 'restore-label' && edit.kind !== 'revert-label') continue;
    if (edit.recordingId !== day.recordingId) continue;
    isChanged = true;
    const { id, startMs, endMs, activity } = edit;
    labels = labels.filter((label) => label.id !== id);
    if (edit.kind !== 'revert-label')
      labels.push({ id, startMs, endMs, activity, editedMs: madeMs, revertedMs: null });
  }
  if (!isChanged) return day;
  const bands = overlayLabels(day.measuredBands ?? day.bands, labels, day);
  return { ...day, bands, minutes: correctedMinutes(day.minutes, day.bands, bands) };
}
