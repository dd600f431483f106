import type { Activity } from '@legwork/engine';
import type { Schemas } from '../api/client.ts';

interface LabelEdit {
  /** Of the label, made here. */
  id: string;
  recordingId: string;
  startMs: number;
  endMs: number;
  activity: Activity;
  /** In which the stretch is told. */
  timezone: string;
}

interface PersonEdit {
  id: string;
  name: string;
}

interface RecordingEdit {
  id: string;
  fileName: string;
}

interface ImportEdit {
  id: string;
  fileNames: string;
  recordingIds: string[];
}

/** What a reader changes: all that is needed to send it, to show it as made, and to say it in words. */
export type Edit =
  | ({ kind: 'set-label' | 'revert-label' | 'restore-label' } & LabelEdit)
  | ({ kind: 'add-person' | 'trash-person' | 'restore-person' } & PersonEdit)
  | ({ kind: 'change-person'; changes: PersonChanges } & PersonEdit)
  | ({ kind: 'trash-recording' | 'restore-recording' } & RecordingEdit)
  | ({ kind: 'undo-import' | 'redo-import' } & ImportEdit);

/** What is known of a person, as far as it is changed. */
export type PersonChanges = Partial<
  Pick<Schemas['Person'], 'name' | 'sex' | 'birthYear' | 'massKg' | 'heightM' | 'loadTarget'>
>;

/** An edit and when it was made: that time decides over others, whenever it arrives. */
export interface MadeEdit {
  edit: Edit;
  /** UTC, by the clock of this device. */
  madeMs: number;
}
