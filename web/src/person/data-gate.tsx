import type { ReactNode } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api, type Schemas } from '../api/client.ts';
import { routeHref } from '../app/route.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageSkeleton } from '../parts/page-skeleton.tsx';
import { Problem } from '../parts/problem.tsx';
import { useAction } from '../parts/use-action.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { usePerson } from './person-context.tsx';

export interface DataGateProps {
  /** The page's name, for its heading while there is nothing to show. */
  title: string;
  /** What would be here. */
  promise: string;
  children(person: Schemas['Person']): ReactNode;
}

/** Lets a page show a person's data, or says why it can't and what to do. */
export function DataGate({ title, promise, children }: DataGateProps) {
  const { server, person } = usePerson();
  const texts = useTexts();
  if (server === 'asking') return <PageSkeleton />;
  if (server === 'locked' || server === 'none') {
    const { lockedTitle, locked, noServerTitle, noServer, reload } = texts.states;
    return (
      <>
        <h1>{title}</h1>
        <EmptyState
          title={server === 'locked' ? lockedTitle : noServerTitle}
          actions={
            <button type="button" className="button" onClick={() => location.reload()}>
              {reload}
            </button>
          }
        >
          <p>{server === 'locked' ? locked : noServer}</p>
        </EmptyState>
      </>
    );
  }
  if (person?.demo && person.recordings === 0)
    return (
      <>
        <h1>{title}</h1>
        <p role="status">{texts.analysis.makingDemo}</p>
        <progress aria-label={texts.analysis.makingDemo} />
      </>
    );
  if (person === null || person.recordings === 0)
    return (
      <>
        <h1>{title}</h1>
        <NothingYet promise={promise} canAddDemo={person === null} />
      </>
    );
  return children(person);
}

function NothingYet({ promise, canAddDemo }: { promise: string; canAddDemo: boolean }) {
  const { empty } = useTexts();
  const { run, isRunning, problem } = useAction(() => answerOf(api.POST('/api/people/demo')));
  return (
    <>
      <EmptyState
        title={empty.title}
        actions={
          <>
            <a className="button main" href={routeHref('add')}>
              {empty.add}
            </a>
            {canAddDemo && (
              <button type="button" className="button" aria-disabled={isRunning} onClick={() => run()}>
                {empty.demo}
              </button>
            )}
          </>
        }
      >
        <p>{promise}</p>
      </EmptyState>
      {problem && <Problem problem={problem} />}
    </>
  );
}
