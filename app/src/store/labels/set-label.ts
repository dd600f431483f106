import { type Activity, InputError } from '@legwork/engine';
import { readRecording } from '../recordings/read-recording.ts';
import type { Store } from '../store.ts';
import { editLabel } from './edit-label.ts';
import type { Label } from './label.ts';

export interface LabelEdit {
  recordingId: string;
  startMs: number;
  endMs: number;
  activity: Activity;
  note?: string;
  /** When the person did it, by the clock of the device. */
  editedMs: number;
}

/**
 * Says what a stretch of a recording was. With an id that is there the label is changed, if this is the later edit.
 *
 * @throws InputError `not-found`, `wrong-span`, `other-recording`
 * @example
 * await setLabel(store, id, { recordingId, startMs, endMs, activity: 'cycle', editedMs: Date.now() });
 */
export async function setLabel(store: Store, id: string, edit: LabelEdit): Promise<Label> {
  const { recordingId, startMs, endMs, activity, note = '', editedMs } = edit;
  return store.write(async (trx) => {
    const recording = await readRecording(trx, recordingId);
    const inside =
      recording.startMs !== null && startMs >= recording.startMs - 1000 && endMs <= recording.endMs! + 1000;
    if (startMs >= endMs || !inside)
      throw new InputError(
        'wrong-span',
        'the stretch is not one of the recording',
        recording.fileName,
        'choose a start before an end, both within the recording',
      );
    return editLabel(trx, store, id, (current) => {
      if (current && current.recordingId !== recordingId)
        throw new InputError(
          'other-recording',
          'the label is one of another recording',
          id,
          'give it a new id',
        );
      return {
        person_id: recording.personId,
        recording_id: recordingId,
        start_ms: startMs,
        end_ms: endMs,
        activity,
        note,
        edited_ms: editedMs,
        reverted_ms: null,
      };
    });
  });
}
