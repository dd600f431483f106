import { useCallback } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFormat } from '../format/use-format.ts';
import { importsWithEdits } from '../outbox/imports-with-edits.ts';
import { useMadeEdits } from '../outbox/use-made-edits.ts';
import { Problem } from '../parts/problem.tsx';
import { useAction } from '../parts/use-action.ts';
import { useEdit } from '../person/use-edit.ts';
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
  const { data, askedMs } = useAnswer(ask, { on: ['recordings'] });
  const edits = useMadeEdits(askedMs);
  const edit = useEdit();
  const { run, problem } = useAction(edit, { waits: true });
  if (!data || data.length === 0) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section>
      <h2>{add.earlier}</h2>
      {problem && <Problem problem={problem} />}
      <ul className="plain-list">
        {importsWithEdits(data, edits).map(({ id, createdMs, undoneMs, recordings }) => {
          const names = recordings.map(({ fileName }) => fileName).join(', ');
          const kind = undoneMs === null ? 'undo-import' : 'redo-import';
          const recordingIds = recordings.map((recording) => recording.id);
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
                onClick={() => run({ kind, id, fileNames: names, recordingIds })}
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
