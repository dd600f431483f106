import type { RepetitionSet } from './repetition.ts';

/** Whether the person may have sat down in each repetition of a set. */
export function mayBeSeated({ exercise, alternatives }: RepetitionSet): boolean {
  return exercise === 'sit-to-stand' || alternatives.includes('sit-to-stand');
}
