import { useCallback, useMemo } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { daysWithEdits } from '../outbox/days-with-edits.ts';
import { useMadeEdits } from '../outbox/use-made-edits.ts';

/** A person's days with their bands, labels set by hand in them, also those on their way; asked again when they change. */
export function useDays(personId: string, from: string, to: string): Answer<readonly PersonDay[]> {
  const ask = useCallback(
    (signal: AbortSignal): Promise<PersonDay[]> =>
      answerOf(
        api.GET('/api/people/{id}/days', {
          params: { path: { id: personId }, query: { from, to } },
          signal,
        }),
      ),
    [personId, from, to],
  );
  const answer = useAnswer(ask, { on: ['days', 'labels', 'recordings'] });
  const { data, askedMs } = answer;
  const edits = useMadeEdits(askedMs);
  const days = useMemo(() => data && daysWithEdits(data, edits), [data, edits]);
  return { ...answer, data: days };
}
