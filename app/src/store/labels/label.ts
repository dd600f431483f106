import type { Activity } from '@legwork/engine';
import type { Tables } from '../database/tables.ts';

/** What a person says that a stretch of a recording was. */
export interface Label {
  id: string;
  personId: string;
  recordingId: string;
  startMs: number;
  endMs: number;
  activity: Activity;
  note: string;
  editedMs: number;
  revertedMs: number | null;
}

type Row = Pick<Tables['label_version'], 'start_ms' | 'end_ms' | 'activity' | 'edited_ms' | 'reverted_ms'> & {
  note: string;
};

export function labelOfRow(row: Row, id: string, personId: string, recordingId: string): Label {
  return {
    id,
    personId,
    recordingId,
    startMs: row.start_ms,
    endMs: row.end_ms,
    activity: row.activity as Activity,
    note: row.note,
    editedMs: row.edited_ms,
    revertedMs: row.reverted_ms,
  };
}
