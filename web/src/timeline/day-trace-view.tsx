import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { Icon } from '../app/icon.tsx';
import { ActivityBand } from '../bands/activity-band.tsx';
import type { Band } from '../bands/band.ts';
import { HourMarks } from '../bands/day-rows.tsx';
import { describeDay } from '../bands/describe-day.ts';
import { useFormat } from '../format/use-format.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { Problem, type ProblemText } from '../parts/problem.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import type { DayClock } from '../trace/day-trace.ts';
import type { ViewWindow } from '../trace/view-window.ts';
import type { FetchTrace } from './trace-loader.ts';
import { TraceViewer } from './trace-viewer.ts';

export interface DayTraceViewProps {
  day: PersonDay;
  clock: DayClock;
  chosen: Band | null;
  /** Someone chose what the legs did at an instant, UTC ms. */
  onChoose(ms: number): void;
}

/** A stretch has room for its name from this width on, px. */
const nameRoom = 72;

/** The bands of a day, and under them its samples: whole, or as far as one zooms. */
export function DayTraceView({ day, clock, chosen, onChoose }: DayTraceViewProps) {
  const { timeline, activities, states } = useTexts();
  const format = useFormat();
  const host = useRef<HTMLDivElement>(null);
  const viewer = useRef<TraceViewer | null>(null);
  const bands = useRef(day.bands);
  bands.current = day.bands;
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const lengthS = (day.endMs - day.startMs) / 1000;
  const [view, setView] = useState<ViewWindow>({ fromS: 0, toS: lengthS });
  const [readOut, setReadOut] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const { recordingId, startMs, endMs } = day;

  useEffect(() => {
    const fetchTrace: FetchTrace = (fromMs, toMs, bins, signal) =>
      answerOf(
        api.GET('/api/recordings/{id}/trace', {
          params: {
            path: { id: recordingId },
            query: { fromMs: Math.floor(fromMs), toMs: Math.ceil(toMs), bins },
          },
          signal,
        }),
      );
    const activityAt = (second: number) => {
      const ms = startMs + second * 1000;
      const band = bands.current.find((one) => ms >= one.startMs && ms < one.endMs);
      return band ? activities[band.activity] : '';
    };
    // React may run this twice: the lanes of the first run go with it.
    const plots = document.createElement('div');
    plots.className = 'trace-plots';
    plots.tabIndex = 0;
    host.current!.replaceChildren(plots);
    const made = new TraceViewer(
      plots,
      { startMs, endMs, ...clock },
      fetchTrace,
      { axes: timeline.axes, label: timeline.traceLabel, noSample: timeline.noSample, activityAt },
      {
        onView: (shown) =>
          setView((last) => (last.fromS === shown.fromS && last.toS === shown.toS ? last : shown)),
        onChoose: (second) => choose.current(startMs + second * 1000),
        onReadOut: setReadOut,
        onProblem: (error) => setProblem(describeProblem(error, states)),
      },
    );
    viewer.current = made;
    return () => made.end();
  }, [recordingId, startMs, endMs, clock, timeline, activities, states]);

  const width = view.toS - view.fromS;
  const isWhole = width >= lengthS;
  const named = isWhole
    ? []
    : day.bands.flatMap((band) => {
        const from = Math.max(view.fromS, (band.startMs - startMs) / 1000);
        const to = Math.min(view.toS, (band.endMs - startMs) / 1000);
        const room = ((to - from) / width) * (host.current?.clientWidth ?? 0);
        return room > nameRoom
          ? [{ key: band.startMs, at: ((from + to) / 2 - view.fromS) / width, band }]
          : [];
      });
  return (
    <section aria-label={timeline.traceLabel}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for keys there are the trace below and the table of stretches */}
      <div
        className="day-strip"
        role="img"
        aria-label={describeDay(day.minutes, activities, format)}
        onClick={(event) => {
          const { left, width: px } = event.currentTarget.getBoundingClientRect();
          const second = ((event.clientX - left) / px) * lengthS;
          choose.current(startMs + second * 1000);
          if (!isWhole) viewer.current?.centreOn(second);
        }}
      >
        <ActivityBand bands={day.bands} fromMs={startMs} toMs={endMs} height={isWhole ? 72 : 28} />
        {!isWhole && (
          <div
            className="frame"
            style={{ left: `${(100 * view.fromS) / lengthS}%`, width: `${(100 * width) / lengthS}%` }}
          />
        )}
      </div>
      <div className="day-strip print-hours" aria-hidden="true">
        <HourMarks />
      </div>
      {!isWhole && (
        <div className="view-strip" aria-hidden="true">
          <ActivityBand bands={day.bands} fromMs={startMs} toMs={endMs} height={44} view={view} />
          <div className="view-names">
            {named.map(({ key, at, band }) => (
              <span key={key} style={{ left: `${100 * at}%` }}>
                {activities[band.activity]}
              </span>
            ))}
          </div>
        </div>
      )}
      <div ref={host} />
      <p className="read-out" aria-hidden="true">
        {readOut ?? (matchMedia('(hover: none)').matches ? timeline.touchHint : timeline.pointHint)}
      </p>
      {problem && <Problem problem={problem} />}
      <div className="row trace-tools no-print">
        <button
          type="button"
          className="button"
          onClick={() => viewer.current?.zoom(0.5)}
          aria-label={timeline.zoomIn}
        >
          <Icon name="closer" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => viewer.current?.zoom(2)}
          aria-label={timeline.zoomOut}
          disabled={isWhole}
        >
          <Icon name="further" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => viewer.current?.pan(-0.5)}
          aria-label={timeline.panBack}
          disabled={isWhole}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => viewer.current?.pan(0.5)}
          aria-label={timeline.panOn}
          disabled={isWhole}
        >
          <Icon name="on" />
        </button>
        <button type="button" className="button" onClick={() => viewer.current?.whole()} disabled={isWhole}>
          {timeline.wholeDay}
        </button>
        {chosen && (
          <button
            type="button"
            className="button"
            onClick={() =>
              viewer.current?.showAround((chosen.startMs - startMs) / 1000, (chosen.endMs - startMs) / 1000)
            }
          >
            {timeline.showChosen}
          </button>
        )}
      </div>
    </section>
  );
}
