import { type Activity, activityLabels } from '@legwork/engine';
import { useEffect, useRef, useState } from 'react';
import type { PersonDay } from '../api/person-day.ts';
import { Swatch } from '../bands/activity-key.tsx';
import type { Band } from '../bands/band.ts';
import { useFormat } from '../format/use-format.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { clockTime } from '../trace/day-clock.ts';
import type { DayClock } from '../trace/day-trace.ts';
import { BoutSignal } from './bout-signal.tsx';
import { secondOfClock } from './day-clock-of.ts';

export interface LabelChange {
  startMs: number;
  endMs: number;
  activity: Activity;
}

export interface BoutPanelProps {
  day: PersonDay;
  clock: DayClock;
  /** What was chosen; null before anything was. */
  bout: Band | null;
  /** What was said of it has not reached the server yet. */
  isKept: boolean;
  onChange(change: LabelChange): void;
  /** Back to what was measured. */
  onGoBack(labelId: string): void;
}

/** A stretch: what it was taken for, the signal behind that, and how to say that it was something else. */
export function BoutPanel({ day, clock, bout, isKept, onChange, onGoBack }: BoutPanelProps) {
  const { timeline, activities, charts, outbox } = useTexts();
  const format = useFormat();
  const clockAt = (ms: number) => clockTime(clock, (ms - day.startMs) / 1000, 'seconds');
  const panel = useRef<HTMLElement>(null);
  const isChosen = bout !== null;
  useEffect(() => {
    // On a phone it stands below the trace, out of sight.
    if (isChosen) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  if (bout === null)
    return (
      <aside className="bout-panel no-print" aria-label={timeline.stretch}>
        <p>{timeline.chooseOne}</p>
      </aside>
    );
  const { startMs, endMs, activity, steps, own, labelId } = bout;
  const lengthMs = endMs - startMs;
  return (
    <aside className="bout-panel" aria-label={timeline.stretch} ref={panel}>
      <h2>
        <Swatch activity={activity} /> {capital(activities[activity])},{' '}
        {lengthMs < 60_000
          ? `${format.number(lengthMs / 1000)}\u00A0s`
          : format.durationMin(lengthMs / 60_000)}
      </h2>
      <p>
        {timeline.fromTo(clockAt(startMs), clockAt(endMs))}
        {steps > 0 && `, ${timeline.steps(format.number(steps))}`}{' '}
        <span className="tag">{own ? timeline.byHand : charts.origin.measured}</span>{' '}
        {isKept && <span className="tag">{outbox.mark}</span>}
      </p>
      {own && labelId && (
        <p>
          <button type="button" className="button" onClick={() => onGoBack(labelId)}>
            {timeline.goBack}
          </button>
        </p>
      )}
      <BoutSignal day={day} clock={clock} bout={bout} />
      <details>
        <summary>{timeline.correct}</summary>
        <LabelForm
          startText={clockAt(startMs)}
          endText={clockAt(endMs)}
          bout={bout}
          day={day}
          clock={clock}
          onChange={onChange}
        />
      </details>
    </aside>
  );
}

interface LabelFormProps extends Pick<BoutPanelProps, 'day' | 'clock' | 'onChange'> {
  bout: Band;
  startText: string;
  endText: string;
}

function LabelForm({ bout, startText, endText, day, clock, onChange }: LabelFormProps) {
  const { timeline, activities } = useTexts();
  const [activity, setActivity] = useState<Activity>(bout.activity);
  const [from, setFrom] = useState(startText);
  const [to, setTo] = useState(endText);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = () => {
    // What was not touched stays exact: the clock shows whole seconds.
    const startMs = from === startText ? bout.startMs : msOf(from);
    const endMs = to === endText ? bout.endMs : msOf(to);
    if (startMs === null || endMs === null || endMs <= startMs) {
      setProblem(timeline.badTimes);
      return;
    }
    setProblem(null);
    onChange({ startMs, endMs, activity });
  };
  const msOf = (text: string): number | null => {
    // Midnight at the end of the day is the end of the day.
    const second = secondOfClock(clock, text);
    return second === null ? null : day.startMs + second * 1000;
  };
  return (
    <form
      className="bout-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="wide">
        <ChoiceField<Activity>
          label={timeline.itWas}
          value={activity}
          options={activityLabels.map((name) => [name, activities[name]] as const)}
          onChange={setActivity}
        />
      </div>
      <TextField label={timeline.from} inputMode="numeric" value={from} onChange={setFrom} />
      <TextField label={timeline.to} inputMode="numeric" value={to} onChange={setTo} />
      {problem && (
        <p className="wide" role="alert">
          {problem}
        </p>
      )}
      <p className="wide small muted">{timeline.keepsBoth}</p>
      <button type="submit" className="button main wide">
        {timeline.setByHand}
      </button>
    </form>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
