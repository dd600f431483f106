import { useMemo } from 'react';
import type { MadeEdit } from './edit.ts';
import { useOutbox } from './use-outbox.ts';

/**
 * Edits that an answer of the server does not show yet, in the order in which they were made: those on their way, and
 * those that arrived after it was asked.
 *
 * @param askedMs of the answer
 */
export function useMadeEdits(askedMs: number): readonly MadeEdit[] {
  const { entries, arrived } = useOutbox();
  return useMemo(
    () =>
      [
        ...arrived.filter(({ arrivedAt }) => arrivedAt >= askedMs),
        ...entries.filter(({ state }) => state !== 'refused'),
      ].sort((a, b) => a.madeMs - b.madeMs),
    [entries, arrived, askedMs],
  );
}
