import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { api, type Schemas } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { enterWithCode } from './enter-with-code.ts';

/** `locked`: the server wants the address that it printed. `none`: nobody answers; pages work without data. */
export type ServerState = 'asking' | 'open' | 'locked' | 'none';

interface PersonValue {
  server: ServerState;
  isDemo: boolean;
  people: readonly Schemas['Person'][];
  /** Whose data the pages show; null while there is nobody. */
  person: Schemas['Person'] | null;
  choose(id: string): void;
}

const PersonContext = createContext<PersonValue | null>(null);
const place = 'legwork-person';

/** Knows whether the server lets this page in, who is there, and whose data are shown. */
export function PersonProvider({ children }: { children: ReactNode }) {
  const [server, setServer] = useState<ServerState>('asking');
  const [isDemo, setIsDemo] = useState(false);
  const [chosen, setChosen] = useState(() => read());

  useEffect(() => {
    let isWanted = true;
    enterWithCode()
      .then(() => answerOf(api.GET('/api/session')))
      .then((session) => {
        if (!isWanted) return;
        setIsDemo(session.demo);
        setServer('open');
      })
      .catch((error: unknown) => {
        if (isWanted) setServer(error instanceof ApiProblem && error.status === 401 ? 'locked' : 'none');
      });
    return () => {
      isWanted = false;
    };
  }, []);

  const ask = useCallback((signal: AbortSignal) => answerOf(api.GET('/api/people', { signal })), []);
  const { data: people } = useAnswer(server === 'open' ? ask : null, { on: ['people', 'recordings'] });

  const value = useMemo(() => {
    const known = people ?? [];
    return {
      server: server === 'open' && people === null ? ('asking' as const) : server,
      isDemo,
      people: known,
      person: known.find(({ id }) => id === chosen) ?? known[0] ?? null,
      choose(id: string) {
        keep(id);
        setChosen(id);
      },
    };
  }, [server, isDemo, people, chosen]);
  return <PersonContext value={value}>{children}</PersonContext>;
}

/** Whose data the pages show, and whether there is a server with data at all. */
export function usePerson(): PersonValue {
  const value = useContext(PersonContext);
  if (value === null) throw new Error('usePerson belongs inside PersonProvider');
  return value;
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function keep(id: string): void {
  try {
    localStorage.setItem(place, id);
  } catch {
    // Chosen for this visit alone.
  }
}
