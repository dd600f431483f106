import './today.css';
import { useCallback } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api, type Schemas } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { useAnswer } from '../api/use-answer.ts';
import { routeHref } from '../app/route.ts';
import { DayRows } from '../bands/day-rows.tsx';
import { addDays } from '../format/calendar.ts';
import { useFormat } from '../format/use-format.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { PageSkeleton } from '../parts/page-skeleton.tsx';
import { Problem } from '../parts/problem.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { AnalysisState } from '../person/analysis-state.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { useDays } from '../timeline/use-days.ts';
import { DayLoad } from './day-load.tsx';
import { usualDay } from './usual-day.ts';

/** A recording that ended no longer ago than this tells what somebody does now: a choice. */
const nowMs = 15 * 60_000;
/** Sitting for longer in one go is worth a sentence: a choice, an hour. */
const longSittingMin = 60;

/** The latest day of a person: today, where it is recorded. */
export function Today({ person }: { person: Schemas['Person'] }) {
  const { id: personId, loadTarget } = person;
  const { states, today } = useTexts();
  const ask = useCallback(
    (signal: AbortSignal) =>
      answerOf(
        api.GET('/api/people/{id}/day-summaries', { params: { path: { id: personId }, query: {} }, signal }),
      ),
    [personId],
  );
  const { data, error } = useAnswer(ask, { on: ['days', 'labels', 'recordings'] });
  if (error && !data) return <Problem problem={describeProblem(error, states)} />;
  if (!data) return <PageSkeleton />;
  const last = data.at(-1);
  if (!last)
    return (
      <>
        <h1>{today.analysingTitle}</h1>
        <AnalysisState personId={personId} />
      </>
    );
  return <LatestDay personId={personId} target={loadTarget} date={last.date} summaries={data} />;
}

interface LatestDayProps {
  personId: string;
  /** For the leg load of a day, as a share of an ordinary one; null: none is set. */
  target: number | null;
  date: string;
  summaries: readonly Schemas['DaySummary'][];
}

function LatestDay({ personId, target, date, summaries }: LatestDayProps) {
  const { states, today } = useTexts();
  const format = useFormat();
  const { data, error } = useDays(personId, date, date);
  if (error && !data) return <Problem problem={describeProblem(error, states)} />;
  const day = data?.[0];
  if (!day) return <PageSkeleton />;
  const { minutes, steps, measured } = day;
  const sitMin = minutes.sit ?? 0;
  const uprightMin = sumOf(minutes, ['stand', 'shuffle', 'walk', 'stairs', 'run']);
  const isToday = new Intl.DateTimeFormat('sv-SE', { timeZone: day.timezone }).format(Date.now()) === date;
  return (
    <>
      <header className="page-head">
        <h1>
          {today.headline(
            isToday ? today.today : format.longDay(date),
            format.durationMin(sitMin),
            format.durationMin(measured.longestSedentaryMin),
          )}
        </h1>
        {!isToday && <p className="muted">{today.latest}</p>}
      </header>
      <AnalysisState personId={personId} />
      <div className="today-columns">
        <div>
          <DayLoad dose={measured.dose} target={target} isToday={isToday} />
          <DayRows
            height={64}
            days={[{ ...day, key: day.recordingId, href: routeHref('timeline', day.date) }]}
          />
          <Tiles
            tiles={[
              { name: today.sat, value: format.durationMin(sitMin) },
              { name: today.upright, value: format.durationMin(uprightMin) },
              { name: today.walked, value: format.durationMin(sumOf(minutes, ['walk', 'stairs', 'run'])) },
              { name: today.steps, value: format.number(steps) },
              { name: today.stoodUp, value: today.times(measured.sitToStand) },
            ]}
          />
        </div>
        <div className="today-meaning">
          <Changes day={day} summaries={summaries} />
          <section>
            <h2>{today.nowTitle}</h2>
            <p>{nowSentence()}</p>
          </section>
          {measured.longestSedentaryMin > longSittingMin && (
            <section>
              <h2>{today.doTitle}</h2>
              <p>{today.standUp}</p>
            </section>
          )}
        </div>
        <DaysBefore personId={personId} date={date} />
      </div>
    </>
  );

  function nowSentence(): string {
    const last = day!.bands.at(-1);
    if (!last) return today.notNow;
    if (Date.now() - last.endMs > nowMs) return today.endedAt(format.dateTime(last.endMs, day!.timezone));
    return today.now(
      today.nowDoing[last.activity],
      format.durationMin(Math.max(1, (last.endMs - last.startMs) / 60_000)),
    );
  }
}

/** The week before, small: each day leads to its own page. */
function DaysBefore({ personId, date }: { personId: string; date: string }) {
  const { today } = useTexts();
  const { data } = useDays(personId, addDays(date, -7), addDays(date, -1));
  if (!data || data.length === 0) return null;
  return (
    <section>
      <h2>{today.before}</h2>
      <DayRows
        height={28}
        days={data.map((day) => ({
          ...day,
          key: `${day.date} ${day.recordingId}`,
          href: routeHref('timeline', day.date),
        }))}
      />
    </section>
  );
}

/** What is different from the days before, a sentence each. */
function Changes({ day, summaries }: { day: PersonDay; summaries: LatestDayProps['summaries'] }) {
  const { today } = useTexts();
  const format = useFormat();
  const usual = usualDay(
    summaries.map(({ date, steps, minutes, longestSedentaryMin, sitToStand, valid }) => ({
      date,
      steps,
      sitMin: minutes.sit ?? 0,
      longestSittingMin: longestSedentaryMin,
      stoodUp: sitToStand,
      valid: valid ?? false,
    })),
    day.date,
  );
  const isWhole = day.measured.valid ?? false;
  return (
    <section>
      <h2>{today.changedTitle}</h2>
      {usual === null ? (
        <p>{today.tooFew}</p>
      ) : (
        <>
          {!isWhole && <p>{today.partial}</p>}
          <ul className="today-changes">
            <li>{today.stepsAgainst(format.number(day.steps), format.about(usual.steps))}</li>
            <li>
              {today.sittingAgainst(
                format.durationMin(day.minutes.sit ?? 0),
                format.durationMin(usual.sitMin),
              )}
            </li>
            <li>{today.stoodUpAgainst(day.measured.sitToStand, format.number(usual.stoodUp))}</li>
          </ul>
          <p className="small muted">{today.usualIs(usual.days)}</p>
        </>
      )}
    </section>
  );
}

function sumOf(minutes: PersonDay['minutes'], names: readonly (keyof PersonDay['minutes'])[]): number {
  return names.reduce((sum, name) => sum + (minutes[name] ?? 0), 0);
}
