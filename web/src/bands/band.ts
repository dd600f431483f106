import type { Activity } from '@legwork/engine';

/** A stretch of one activity, as the pages draw it. */
export interface Band {
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
  /** Set by hand. */
  own: boolean;
  /** The label that set it. */
  labelId: string | null;
}
