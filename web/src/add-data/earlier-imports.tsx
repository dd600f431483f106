import { useCallback } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFormat } from '../format/use-format.ts';
import { Problem } from '../parts/problem.tsx';
import { useAction } from '../parts/use-action.ts';
import { useTexts } from '../settings/settings-context.tsx';

/** What was added before, together: each can be taken back, and taken back again. */
export function EarlierImports({ personId }: { personId: string }) {
  const { add, states } = useTexts();
  const format = useFormat();
  const ask = useCallback(
    (signal: AbortSignal) =>
      answerOf(api.GET('/api/people/{id}/batches', { params: { path: { id: personId } }, signal })),
    [personId],
  );
  const { data } = useAnswer(ask, { on: ['recordings'] });
  const { run, problem } = useAction((id: string, isUndone: boolean) => {
    const params = { path: { id } };
    return answerOf<unknown>(
      isUndone
        ? api.POST('/api/batches/{id}/redo', { params })
        : api.POST('/api/batches/{id}/undo', { params }),
    );
  });
  if (!data || data.length === 0) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section>
      <h2>{add.earlier}</h2>
      {problem && <Problem problem={problem} />}
      <ul className="plain-list">
        {data.map(({ id, createdMs, undoneMs, recordings }) => {
          const names = recordings.map(({ fileName }) => fileName).join(', ');
          return (
            <li key={id}>
              <span>
                {names}{' '}
                <span className="muted small">
                  {format.dateTime(createdMs, zone)}
                  {undoneMs !== null && `, ${add.undone}`}
                </span>
              </span>
              <button
                type="button"
                className="button plain"
                aria-label={`${undoneMs === null ? states.undo : add.redo}: ${names}`}
                onClick={() => run(id, undoneMs !== null)}
              >
                {undoneMs === null ? states.undo : add.redo}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
