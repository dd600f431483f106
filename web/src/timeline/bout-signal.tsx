import { ruleLimits, signalLanes } from '@legwork/engine';
import { useCallback, useEffect, useRef } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { Band } from '../bands/band.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useWidth } from '../charts/use-width.ts';
import { useFormat } from '../format/use-format.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { Problem } from '../parts/problem.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { clockLabels } from '../trace/clock-labels.ts';
import { clockTime } from '../trace/day-clock.ts';
import type { DayClock } from '../trace/day-trace.ts';
import { summarizeEpochs } from './summarize-epochs.ts';

export interface BoutSignalProps {
  day: PersonDay;
  clock: DayClock;
  bout: Band;
}

const { uprightMostDeg } = ruleLimits();
/** Shown before and after the stretch, a share of it, at most this long, ms: choices. */
const around = { share: 0.15, mostMs: 120_000 };
const tableRows = 60;

/** What a label was made from: how steep the thigh is, how much it moves, in which rhythm; in words and lanes. */
export function BoutSignal({ day, clock, bout }: BoutSignalProps) {
  const { timeline, activities, states } = useTexts();
  const format = useFormat();
  const room = Math.min(around.mostMs, around.share * (bout.endMs - bout.startMs));
  const fromMs = Math.max(day.startMs, Math.floor((bout.startMs - room) / 1000) * 1000);
  const toMs = Math.min(day.endMs, Math.ceil((bout.endMs + room) / 1000) * 1000);
  const { recordingId } = day;
  const ask = useCallback(
    (signal: AbortSignal) =>
      answerOf(
        api.GET('/api/recordings/{id}/epochs', {
          params: { path: { id: recordingId }, query: { fromMs, toMs } },
          signal,
        }),
      ),
    [recordingId, fromMs, toMs],
  );
  const { data, error } = useAnswer(ask);
  const [place, width] = useWidth<HTMLDivElement>();
  const picture = useRef<HTMLDivElement>(null);

  const draw = (px: number) => {
    if (!data) return '';
    const fromS = (data.startMs - day.startMs) / 1000;
    const toS = fromS + data.activity.length;
    const most = Math.max(50, ...data.enmoMg.map((value) => value ?? 0));
    const top = Math.ceil(most / 50) * 50;
    return signalLanes({
      width: px,
      fromS,
      toS,
      lanes: [
        {
          name: timeline.inclination,
          low: 0,
          high: 120,
          marks: [0, 90],
          lines: [{ name: '', values: data.inclinationDeg.map((value) => value ?? Number.NaN) }],
          limits: [{ value: uprightMostDeg, label: timeline.uprightLimit(uprightMostDeg) }],
        },
        {
          name: timeline.movement,
          low: 0,
          high: top,
          scale: 'root',
          marks: [0, top],
          lines: [{ name: '', values: data.enmoMg.map((value) => value ?? Number.NaN) }],
        },
        {
          name: timeline.cadence,
          low: 0,
          high: 200,
          marks: [0, 100, 200],
          lines: [{ name: '', values: data.cadenceSpm }],
        },
      ],
      rows: [],
      // Without the margins that the lanes have.
      times: clockLabels(clock, fromS, toS, px - 52),
    });
  };
  useEffect(() => {
    if (picture.current && width > 0) picture.current.innerHTML = draw(width);
  });

  if (error !== null) return <Problem problem={describeProblem(error, states)} />;
  if (!data) return <div className="skeleton" style={{ height: 300 }} ref={place} />;
  const first = Math.max(0, Math.round((bout.startMs - data.startMs) / 1000));
  const seen = summarizeEpochs(data, first, first + Math.round((bout.endMs - bout.startMs) / 1000));
  const sentences =
    seen.inclinationDeg === null
      ? [timeline.noSignal]
      : [
          timeline.inclinationIs(
            format.number(seen.inclinationDeg.median),
            format.number(seen.inclinationDeg.low),
            format.number(seen.inclinationDeg.high),
            uprightMostDeg,
            seen.inclinationDeg.median > uprightMostDeg,
          ),
          timeline.movementIs(format.about(seen.enmoMg)),
          seen.cadenceSpm > 0 ? timeline.cadenceIs(format.number(seen.cadenceSpm)) : timeline.noCadence,
        ];
  const every = Math.max(1, Math.ceil(data.activity.length / tableRows));
  const cell = (value: number | null | undefined, digits = 0) =>
    value === null || value === undefined ? timeline.noSample : format.number(value, digits);
  return (
    <ChartFigure
      caption={timeline.why}
      origin="measured"
      summary={sentences.join(' ')}
      table={{
        header: [timeline.time, timeline.activity, timeline.inclination, timeline.movement, timeline.cadence],
        rows: data.activity.flatMap((label, i) =>
          i % every === 0
            ? [
                [
                  clockTime(clock, (data.startMs - day.startMs) / 1000 + i, 'seconds'),
                  label === null ? timeline.noSample : activities[data.labels[label]!],
                  cell(data.inclinationDeg[i]),
                  cell(data.enmoMg[i]),
                  cell(data.cadenceSpm[i]),
                ],
              ]
            : [],
        ),
      }}
    >
      <p>{sentences.join(' ')}</p>
      <div ref={place}>
        <div ref={picture} />
      </div>
    </ChartFigure>
  );
}
