import { useCallback, useEffect } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { usePerson } from '../person/person-context.tsx';
import { fromHousehold } from './household-settings.ts';
import { useSettings } from './settings-context.tsx';

/** Takes over what the household chose, in whichever browser; without a server this browser's own copy holds. */
export function useHouseholdSettings(): void {
  const { server } = usePerson();
  const { change } = useSettings();
  const ask = useCallback((signal: AbortSignal) => answerOf(api.GET('/api/settings', { signal })), []);
  const { data } = useAnswer(server === 'open' ? ask : null, { on: ['settings'] });
  useEffect(() => {
    if (data) change(fromHousehold(data));
  }, [data, change]);
}
