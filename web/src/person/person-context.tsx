import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { answerOf } from '../api/answer-of.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { api, type Schemas } from '../api/client.ts';
import { onServerReturn } from '../api/server-events.ts';
import { useAnswer } from '../api/use-answer.ts';
import { peopleWithEdits } from '../outbox/people-with-edits.ts';
import { outbox } from '../outbox/the-outbox.ts';
import { useMadeEdits } from '../outbox/use-made-edits.ts';
import { codeOfAddress, enterWithCode } from './enter-with-code.ts';

/** `locked`: the server wants the address that it printed. `none`: nobody answers; pages work without data. */
export type ServerState = 'asking' | 'open' | 'locked' | 'none';

interface PersonValue {
  server: ServerState;
  isDemo: boolean;
  /** Of the data that are open; null before they were. */
  storeId: string | null;
  people: readonly Schemas['Person'][];
  /** Who was added here, and is not known to the server yet: there is nothing of them to ask for. */
  newcomers: readonly Schemas['Person'][];
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
  const [storeId, setStoreId] = useState<string | null>(null);
  const known = useRef<string | null>(null);

  useEffect(() => {
    let isWanted = true;
    const visit = async () => {
      try {
        await enterWithCode();
        const session = await answerOf(api.GET('/api/session'));
        if (!isWanted) return;
        // The server was started with other data: nothing that is shown is of these.
        if (known.current !== null && session.storeId !== known.current) location.reload();
        known.current = session.storeId;
        setStoreId(session.storeId);
        setIsDemo(session.demo);
        setServer('open');
        void outbox.send();
      } catch (error) {
        // What was shown, and may be half typed, stays.
        if (!isWanted || known.current !== null) return;
        setServer(error instanceof ApiProblem && error.status === 401 ? 'locked' : 'none');
      }
    };
    const again = () => void visit();
    const onAddress = () => codeOfAddress() !== null && again();
    addEventListener('hashchange', onAddress);
    addEventListener('focus', again);
    const stop = onServerReturn(again);
    again();
    return () => {
      isWanted = false;
      removeEventListener('hashchange', onAddress);
      removeEventListener('focus', again);
      stop();
    };
  }, []);

  const ask = useCallback((signal: AbortSignal) => answerOf(api.GET('/api/people', { signal })), []);
  const { data, askedMs } = useAnswer(server === 'open' ? ask : null, { on: ['people', 'recordings'] });
  const edits = useMadeEdits(askedMs);

  const value = useMemo(() => {
    const known = new Set(data?.map(({ id }) => id));
    const all = peopleWithEdits(data ?? [], edits);
    const shown = all.filter(({ id }) => known.has(id));
    return {
      server: server === 'open' && data === null ? ('asking' as const) : server,
      isDemo,
      storeId,
      people: shown,
      newcomers: all.filter(({ id }) => !known.has(id)),
      person: shown.find(({ id }) => id === chosen) ?? shown[0] ?? null,
      choose(id: string) {
        keep(id);
        setChosen(id);
      },
    };
  }, [server, isDemo, storeId, data, edits, chosen]);
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
