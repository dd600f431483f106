import type { Analysis } from '@legwork/engine';

/** From the first sample of a recording to its end, ms. */
export function lengthMs({ recording }: Pick<Analysis, 'recording'>): number {
  return Date.parse(recording.end) - Date.parse(recording.start);
}
