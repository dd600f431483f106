import { useMemo, useState } from 'react';
import type { PersonDay } from '../api/person-day.ts';
import { Icon } from '../app/icon.tsx';
import { routeHref } from '../app/route.ts';
import { ActivityKey } from '../bands/activity-key.tsx';
import { describeDay } from '../bands/describe-day.ts';
import { useFormat } from '../format/use-format.ts';
import { useOutbox } from '../outbox/use-outbox.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { Problem } from '../parts/problem.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useAction } from '../parts/use-action.ts';
import { useEdit } from '../person/use-edit.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { BoutList } from './bout-list.tsx';
import { BoutPanel, type LabelChange } from './bout-panel.tsx';
import { dayClockOf } from './day-clock-of.ts';
import { DayTraceView } from './day-trace-view.tsx';
import { useDays } from './use-days.ts';

export interface DayViewProps {
  personId: string;
  date: string;
  dates: readonly string[];
}

/** What was changed last, and how it is taken back. */
interface Done {
  message: string;
  undo(): Promise<unknown>;
}

/** One day down to its samples, with the signal behind each label, and labels to correct. */
export function DayView({ personId, date, dates }: DayViewProps) {
  const { texts } = useSettings();
  const { timeline, states, activities } = texts;
  const format = useFormat();
  const { data, error } = useDays(personId, date, date);
  const [chosenMs, setChosenMs] = useState<number | null>(null);
  const [recording, setRecording] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const day = data?.[Math.min(recording, data.length - 1)];
  const { startMs = 0, endMs = 0, timezone = 'UTC' } = day ?? {};
  const clock = useMemo(() => dayClockOf(startMs, endMs, timezone), [startMs, endMs, timezone]);
  const chosen = day?.bands.find(
    (band) => chosenMs !== null && chosenMs >= band.startMs && chosenMs < band.endMs,
  );

  const edit = useEdit();
  const { entries } = useOutbox();
  const isKept = entries.some(
    ({ edit: made, state }) =>
      state === 'kept' &&
      chosen !== undefined &&
      'recordingId' in made &&
      made.recordingId === day?.recordingId &&
      made.startMs < chosen.endMs &&
      made.endMs > chosen.startMs,
  );
  const { run, problem } = useAction(async (action: () => Promise<Done | null>) => setDone(await action()), {
    waits: true,
  });
  const told = (how: 'done' | 'kept', message: string) =>
    how === 'done' ? message : `${message} ${texts.outbox.keptHere}`;
  const change = ({ startMs, endMs, activity }: LabelChange) =>
    run(async () => {
      const label = {
        id: crypto.randomUUID(),
        recordingId: day!.recordingId,
        startMs,
        endMs,
        activity,
        timezone,
      };
      setChosenMs((startMs + endMs) / 2);
      const how = await edit({ kind: 'set-label', ...label });
      return {
        message: told(how, timeline.changedTo(activities[activity])),
        undo: () => edit({ kind: 'revert-label', ...label }),
      };
    });
  const goBack = (labelId: string) =>
    run(async () => {
      const { startMs, endMs, activity } = chosen!;
      const label = { id: labelId, recordingId: day!.recordingId, startMs, endMs, activity, timezone };
      const how = await edit({ kind: 'revert-label', ...label });
      return {
        message: told(how, timeline.wentBack),
        undo: () => edit({ kind: 'restore-label', ...label }),
      };
    });
  const undo = () =>
    run(async () => {
      await done!.undo();
      return null;
    });

  // Also of a day that is not among them.
  const before = dates.findLast((other) => other < date);
  const after = dates.find((other) => other > date);
  return (
    <>
      <header className="page-head">
        <h1>{day ? headline(day) : format.longDay(date)}</h1>
      </header>
      <nav className="span-bar no-print" aria-label={timeline.move}>
        <div className="row">
          <a className="button" href={routeHref('timeline', `week-${date}`)}>
            {timeline.oneWeek}
          </a>
          <a className="button" href={routeHref('timeline', date.slice(0, 7))}>
            {timeline.wholeMonth}
          </a>
        </div>
        <div className="row">
          {before && (
            <a className="button" href={routeHref('timeline', before)}>
              <Icon name="back" /> {format.day(before)}
            </a>
          )}
          {after && (
            <a className="button" href={routeHref('timeline', after)}>
              {format.day(after)} <Icon name="on" />
            </a>
          )}
        </div>
        {data && data.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => setRecording((recording + 1) % data.length)}
          >
            {timeline.otherRecording(recording + 1, data.length)}
          </button>
        )}
      </nav>
      {error !== null && <Problem problem={describeProblem(error, states)} />}
      {problem && <Problem problem={problem} />}
      {data === null && error === null && <div className="skeleton" style={{ height: 420 }} />}
      {data?.length === 0 && <p>{timeline.nothingOn}</p>}
      {day && (
        <div className="day-view">
          <DayTraceView day={day} clock={clock} chosen={chosen ?? null} onChoose={setChosenMs} />
          <BoutPanel
            key={chosen ? `${chosen.startMs} ${chosen.activity}` : ''}
            day={day}
            clock={clock}
            bout={chosen ?? null}
            isKept={isKept}
            onChange={change}
            onGoBack={goBack}
          />
          <div>
            <ActivityKey present={new Set(day.bands.map(({ activity }) => activity))} />
            <BoutList day={day} clock={clock} onChoose={setChosenMs} />
          </div>
        </div>
      )}
      <UndoBar message={done?.message ?? null} onUndo={undo} onClose={() => setDone(null)} />
    </>
  );

  function headline({ minutes, steps }: PersonDay): string {
    const longest = describeDay(minutes, activities, format).split(', ').slice(0, 2).join(', ');
    return timeline.dayIs(format.longDay(date), longest, format.number(steps));
  }
}
