import { useCallback, useEffect, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { onServerEvent } from '../api/server-events.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFormat } from '../format/use-format.ts';
import { Problem } from '../parts/problem.tsx';
import { useTexts } from '../settings/settings-context.tsx';

/** A person's recordings that are not analysed yet, with how far they are, and those that could not be. */
export function AnalysisState({ personId }: { personId: string }) {
  const { analysis } = useTexts();
  const format = useFormat();
  const ask = useCallback(
    (signal: AbortSignal) =>
      answerOf(api.GET('/api/people/{id}/recordings', { params: { path: { id: personId } }, signal })),
    [personId],
  );
  const { data } = useAnswer(ask, { on: ['recordings'] });
  const [done, setDone] = useState<Readonly<Record<string, number>>>({});
  useEffect(
    () =>
      onServerEvent('analysis', ({ recordingId, done: share }) =>
        setDone((last) => ({ ...last, [recordingId]: share })),
      ),
    [],
  );
  return (data ?? []).map(({ id, fileName, state, problem }) => {
    if (state === 'ready') return null;
    if (problem) return <Problem key={id} problem={{ ...problem, where: problem.where || fileName }} />;
    const share = done[id] ?? 0;
    return (
      <div key={id} className="progress" role="status">
        <p>{analysis.isRunning(fileName, format.percent(share))}</p>
        <progress aria-label={fileName} value={share} max={1} />
      </div>
    );
  });
}
