import { useCallback, useEffect, useState } from 'react';
import { onServerEvent, onServerReturn, type ServerEvents } from './server-events.ts';

export interface Answer<Data> {
  /** The latest; stays while it is asked again. */
  data: Data | null;
  /** When `data` was asked for, UTC ms; 0 where there is none. */
  askedMs: number;
  error: unknown;
  isLoading: boolean;
  reload(): void;
}

export interface AnswerOptions {
  /** Asked again whenever one of these changes. */
  on?: readonly ServerEvents['changed']['kind'][];
}

/**
 * Asks the server, again when `ask` changes or the server says that the answer did.
 *
 * @param ask memoised; null asks nothing
 * @example
 * const people = useAnswer(useCallback((signal) => answerOf(api.GET('/api/people', { signal })), []), { on: ['people'] });
 */
export function useAnswer<Data>(
  ask: ((signal: AbortSignal) => Promise<Data>) | null,
  { on = [] }: AnswerOptions = {},
): Answer<Data> {
  const [state, setState] = useState<Omit<Answer<Data>, 'reload'>>({
    data: null,
    askedMs: 0,
    error: null,
    isLoading: ask !== null,
  });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((last) => last + 1), []);
  const kinds = on.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again
  useEffect(() => {
    if (ask === null) {
      setState({ data: null, askedMs: 0, error: null, isLoading: false });
      return;
    }
    const controller = new AbortController();
    const askedMs = Date.now();
    setState((last) => ({ ...last, isLoading: true }));
    ask(controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setState({ data, askedMs, error: null, isLoading: false });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState((last) => ({ ...last, error, isLoading: false }));
      },
    );
    return () => controller.abort();
  }, [ask, turn]);

  useEffect(() => {
    if (ask === null) return;
    const stops = [onServerReturn(reload)];
    const wanted = kinds.split(',');
    if (kinds !== '')
      stops.push(
        onServerEvent('changed', ({ kind }) => {
          if (wanted.includes(kind)) reload();
        }),
      );
    return () => {
      for (const stop of stops) stop();
    };
  }, [kinds, ask, reload]);

  return { ...state, reload };
}
