import type { PersonDay } from '../api/person-day.ts';
import { Swatch } from '../bands/activity-key.tsx';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { clockTime } from '../trace/day-clock.ts';
import type { DayClock } from '../trace/day-trace.ts';

export interface BoutListProps {
  day: PersonDay;
  clock: DayClock;
  onChoose(ms: number): void;
}

/** The stretches of a day as a table: what the band shows, for keyboard and ear. */
export function BoutList({ day, clock, onChoose }: BoutListProps) {
  const { timeline, activities } = useTexts();
  const format = useFormat();
  return (
    <details className="bout-list no-print">
      <summary>{timeline.asList(day.bands.length)}</summary>
      {/* A region that scrolls has to be reached by the keyboard: its buttons do. */}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{timeline.from}</th>
              <th scope="col">{timeline.activity}</th>
              <th scope="col" className="number">
                {timeline.duration}
              </th>
              <th scope="col" className="number">
                {timeline.stepsWord}
              </th>
            </tr>
          </thead>
          <tbody>
            {day.bands.map(({ startMs, endMs, activity, steps, own }) => (
              <tr key={startMs}>
                <td>
                  <button type="button" className="button plain" onClick={() => onChoose(startMs)}>
                    {clockTime(clock, (startMs - day.startMs) / 1000, 'seconds')}
                  </button>
                </td>
                <td>
                  <Swatch activity={activity} /> {activities[activity]}
                  {own && ` (${timeline.byHand})`}
                </td>
                <td className="number">{shortDuration(endMs - startMs)}</td>
                <td className="number">{steps > 0 ? format.number(steps) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );

  function shortDuration(ms: number): string {
    return ms < 60_000 ? `${format.number(ms / 1000)}\u00A0s` : format.durationMin(ms / 60_000);
  }
}
