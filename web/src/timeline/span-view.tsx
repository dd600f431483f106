import { routeHref } from '../app/route.ts';
import { DayRows } from '../bands/day-rows.tsx';
import { describeDay } from '../bands/describe-day.ts';
import { DataTable } from '../charts/data-table.tsx';
import { addDays, addMonths } from '../format/calendar.ts';
import { useFormat } from '../format/use-format.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { Problem } from '../parts/problem.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { useDays } from './use-days.ts';

export interface SpanViewProps {
  kind: 'month' | 'week';
  personId: string;
  /** Every day that there is, in order. */
  dates: readonly string[];
  /** The first and the last day that are shown. */
  from: string;
  to: string;
}

/** Days of a week or a month, stacked so that they read like a timetable. */
export function SpanView({ kind, personId, dates, from, to }: SpanViewProps) {
  const { timeline, activities, states } = useTexts();
  const format = useFormat();
  const { data, error } = useDays(personId, from, to);
  const name =
    kind === 'month'
      ? new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${from}T00:00:00Z`),
        )
      : timeline.weekOf(format.day(from), format.day(to));
  const days = data ?? [];
  // Half a day would make the mean smaller for that alone.
  const whole = days.filter(({ measured }) => measured.valid);
  const counted = whole.length > 0 ? whole : days;
  const steps = counted.reduce((sum, day) => sum + day.steps, 0);
  const sitting = counted.reduce((sum, { minutes }) => sum + (minutes.sit ?? 0), 0);
  const href = (by: number) =>
    kind === 'month'
      ? routeHref('timeline', addMonths(from.slice(0, 7), by))
      : routeHref('timeline', `week-${addDays(from, 7 * by)}`);
  const [first, last] = [dates[0]!, dates.at(-1)!];
  return (
    <>
      <header className="page-head">
        <h1>
          {days.length > 0
            ? timeline.spanIs(
                name,
                counted.length,
                format.about(steps / counted.length),
                format.durationMin(sitting / counted.length),
                counted.length < days.length,
              )
            : name}
        </h1>
      </header>
      <div className="span-bar no-print">
        <nav className="row" aria-label={timeline.move}>
          <Step href={href(-1)} isThere={first < from}>
            {timeline.earlier}
          </Step>
          <Step href={href(1)} isThere={last > to}>
            {timeline.later}
          </Step>
          {kind === 'week' ? (
            <a className="button" href={routeHref('timeline', from.slice(0, 7))}>
              {timeline.wholeMonth}
            </a>
          ) : (
            <a
              className="button"
              href={routeHref(
                'timeline',
                `week-${dates.findLast((date) => date <= to && date >= from) ?? from}`,
              )}
            >
              {timeline.oneWeek}
            </a>
          )}
        </nav>
      </div>
      {error !== null && <Problem problem={describeProblem(error, states)} />}
      {data === null && error === null && <div className="skeleton" style={{ height: 320 }} />}
      {data !== null && days.length === 0 && <p>{timeline.nothingIn}</p>}
      {days.length > 0 && (
        <>
          <DayRows
            height={kind === 'week' ? 44 : 30}
            days={days.map((day) => ({
              ...day,
              key: `${day.date} ${day.recordingId}`,
              href: routeHref('timeline', day.date),
            }))}
          />
          <p className="small muted">
            {timeline.howToRead} {days.some(({ bands }) => bands.some(({ own }) => own)) && timeline.ownMark}
          </p>
          <details className="no-print">
            <summary>{timeline.daysAsTable}</summary>
            <DataTable
              caption={timeline.daysAsTable}
              header={[
                timeline.day,
                timeline.stepsWord,
                timeline.stoodUp,
                timeline.longestSitting,
                timeline.what,
              ]}
              rows={days.map(({ date, recordingId, minutes, steps, measured }) => [
                `${format.day(date)}${days.filter((other) => other.date === date).length > 1 ? ` (${recordingId.slice(0, 4)})` : ''}`,
                format.number(steps),
                format.number(measured.sitToStand),
                format.durationMin(measured.longestSedentaryMin),
                describeDay(minutes, activities, format),
              ])}
            />
          </details>
        </>
      )}
    </>
  );
}

function Step({ href, isThere, children }: { href: string; isThere: boolean; children: string }) {
  if (isThere)
    return (
      <a className="button" href={href}>
        {children}
      </a>
    );
  return (
    <button type="button" className="button" disabled>
      {children}
    </button>
  );
}
