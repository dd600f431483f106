import './timeline.css';
import { useCallback } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { addDays, isDate, monthEnd, weekStart } from '../format/calendar.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { PageSkeleton } from '../parts/page-skeleton.tsx';
import { Problem } from '../parts/problem.tsx';
import { AnalysisState } from '../person/analysis-state.tsx';
import { useSettings } from '../settings/settings-context.tsx';
import { DayView } from './day-view.tsx';
import { SpanView } from './span-view.tsx';

/**
 * One span of a person's days.
 *
 * @param shown `2026-11` a month, `week-2026-11-24` the week with that day, `2026-11-24` a day; else the latest week
 */
export function Timeline({ personId, shown }: { personId: string; shown: string }) {
  const { settings, texts } = useSettings();
  const ask = useCallback(
    (signal: AbortSignal) =>
      answerOf(
        api.GET('/api/people/{id}/day-summaries', { params: { path: { id: personId }, query: {} }, signal }),
      ),
    [personId],
  );
  const { data, error } = useAnswer(ask, { on: ['days', 'recordings'] });
  if (error && !data) return <Problem problem={describeProblem(error, texts.states)} />;
  if (!data) return <PageSkeleton />;
  const dates = [...new Set(data.map(({ date }) => date))].sort();
  const last = dates.at(-1);
  if (last === undefined)
    return (
      <>
        <h1>{texts.nav.timeline}</h1>
        <AnalysisState personId={personId} />
      </>
    );
  if (isDate(shown)) return <DayView key={shown} personId={personId} date={shown} dates={dates} />;
  if (isDate(`${shown}-01`))
    return (
      <SpanView kind="month" personId={personId} dates={dates} from={`${shown}-01`} to={monthEnd(shown)} />
    );
  const inWeek = shown.replace(/^week-/, '');
  const from = weekStart(isDate(inWeek) ? inWeek : last, settings.firstDayOfWeek);
  return <SpanView kind="week" personId={personId} dates={dates} from={from} to={addDays(from, 6)} />;
}
