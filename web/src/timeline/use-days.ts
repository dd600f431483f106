import { useCallback } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';

/** A person's days with their bands, labels set by hand in them; asked again whenever they change. */
export function useDays(personId: string, from: string, to: string): Answer<PersonDay[]> {
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
  return useAnswer(ask, { on: ['days', 'labels', 'recordings'] });
}
