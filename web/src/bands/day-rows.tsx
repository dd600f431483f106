import './bands.css';
import type { Activity } from '@legwork/engine';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { ActivityBand } from './activity-band.tsx';
import { ActivityKey } from './activity-key.tsx';
import type { Band } from './band.ts';
import { describeDay } from './describe-day.ts';

/** One day as a band from midnight to midnight. */
export interface BandDay {
  key: string;
  /** `2026-11-24` */
  date: string;
  startMs: number;
  endMs: number;
  bands: readonly Band[];
  minutes: Readonly<Partial<Record<Activity, number>>>;
  steps: number;
  /** Where the day is shown closer; none where it is not. */
  href?: string;
}

/** Days stacked like a timetable, midnight to midnight. */
export function DayRows({ days, height = 40 }: { days: readonly BandDay[]; height?: number }) {
  const { activities, timeline } = useTexts();
  const format = useFormat();
  const present = new Set(days.flatMap(({ bands }) => bands.map(({ activity }) => activity)));
  return (
    <>
      <div className="day-scale" aria-hidden="true">
        <span className="name" />
        <HourMarks />
      </div>
      <ol className="day-rows">
        {days.map(({ key, date, startMs, endMs, bands, minutes, steps, href }) => (
          <li key={key} className="day-row">
            {href ? (
              <a className="name" href={href}>
                {format.day(date)}
              </a>
            ) : (
              <span className="name">{format.day(date)}</span>
            )}
            <span className="value">{timeline.steps(format.number(steps))}</span>
            <div
              className="band-place"
              role="img"
              aria-label={`${format.longDay(date)}: ${describeDay(minutes, activities, format)}`}
            >
              <ActivityBand bands={bands} fromMs={startMs} toMs={endMs} height={height} />
            </div>
          </li>
        ))}
      </ol>
      <ActivityKey present={present} />
    </>
  );
}

/** The hours under or over bands that go from midnight to midnight. */
export function HourMarks() {
  return (
    <span className="hour-marks band-place">
      {[0, 6, 12, 18, 24].map((hour) => (
        <span key={hour} style={{ left: `${(100 * hour) / 24}%` }}>
          {hour}
        </span>
      ))}
    </span>
  );
}
