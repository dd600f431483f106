import type { ExerciseResult } from '@legwork/engine';
import { memo, useMemo } from 'react';
import { BarList } from '../charts/bar-list.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { type FrameSeries, frameSeries } from './frame-series.ts';
import { peakTable } from './peak-table.ts';
import type { Playback } from './playback.ts';
import { usePausedShare } from './use-paused-share.ts';

export interface ResultDetailsProps {
  results: readonly { key: string; title: string; result: ExerciseResult }[];
  playback: Playback;
}

/** Muscles that never reach this are left out: a choice. */
const leastActivation = 0.02;
const joints = ['hip', 'knee', 'ankle'] as const;

/** Forces, muscles, signals and energy of one condition, or of two beside each other on the same scales. */
export const ResultDetails = memo(({ results, playback }: ResultDetailsProps) => {
  const { lab } = useTexts();
  const series = useMemo(() => results.map(({ result }) => frameSeries(result)), [results]);
  const at = usePausedShare(playback);
  const isTwo = results.length > 1;
  const named = (caption: string, index: number) =>
    isTwo ? `${results[index]!.title}: ${caption}` : caption;
  const each = (draw: (index: number) => React.ReactNode) =>
    results.map(({ key }, index) => <div key={key}>{draw(index)}</div>);
  const columns = isTwo ? 'lab-columns two' : 'lab-columns';
  const point = (share: number) => playback.goTo(share);
  return (
    <>
      <section>
        <h2>{lab.forces}</h2>
        <div className={columns}>
          {each((index) => (
            <LegChart
              caption={named(lab.jointForces(lab.sides[series[index]!.side]), index)}
              all={series.map(({ jointBW }) => jointBW)}
              index={index}
              unit={lab.bodyWeights}
              durationS={results[index]!.result.durationS}
              at={at}
              onPoint={point}
            />
          ))}
          {each((index) => (
            <GroundChart
              caption={named(lab.groundForces, index)}
              all={series}
              index={index}
              durationS={results[index]!.result.durationS}
              at={at}
              onPoint={point}
            />
          ))}
          {each((index) => (
            <LegChart
              caption={named(lab.moments(lab.sides[series[index]!.side]), index)}
              all={series.map(({ momentNmPerKg }) => momentNmPerKg)}
              index={index}
              unit="N·m/kg"
              durationS={results[index]!.result.durationS}
              at={at}
              onPoint={point}
            />
          ))}
          <PeakTable results={results} />
        </div>
      </section>
      <div className={isTwo ? undefined : columns}>
        <section>
          <h2>{lab.muscles}</h2>
          <div className={isTwo ? columns : undefined}>
            {each((index) => (
              <MuscleChart caption={named(lab.musclesOf, index)} result={results[index]!.result} />
            ))}
          </div>
        </section>
        <section>
          <h2>{lab.signals}</h2>
          <p>{lab.signalsCaution}</p>
          <div className={isTwo ? columns : undefined}>
            {each((index) => (
              <SignalChart
                caption={named(lab.signalsOf(results[index]!.result.reps), index)}
                all={results.map(({ result }) => result)}
                index={index}
              />
            ))}
          </div>
        </section>
      </div>
      <section>
        <h2>{lab.energy}</h2>
        {results.map(({ key, title, result }) => (
          <Energy key={key} title={isTwo ? title : null} result={result} />
        ))}
      </section>
    </>
  );
});

type JointLines = FrameSeries['jointBW'];

interface ChartProps {
  caption: string;
  index: number;
  durationS: number;
  at: number | undefined;
  onPoint(share: number): void;
}

function LegChart({
  caption,
  all,
  index,
  unit,
  ...others
}: ChartProps & { all: JointLines[]; unit: string }) {
  const { lab } = useTexts();
  const format = useFormat();
  const own = all[index]!;
  const [low, high] = reachOf(all.flatMap((lines) => joints.map((joint) => lines[joint])));
  const largest = (joint: (typeof joints)[number]) => format.number(extreme(own[joint]), 2);
  return (
    <ChartFigure
      caption={caption}
      origin="model"
      summary={lab.peaksAre(
        caption,
        joints.map((joint) => `${lab.joints[joint]} ${largest(joint)} ${unit}`).join(', '),
      )}
      table={timeTable(
        lab.time,
        joints.map((joint) => [`${lab.joints[joint]}, ${unit}`, own[joint]] as const),
        others.durationS,
        format.number,
      )}
    >
      <LineChart
        lines={joints.map((joint) => ({ name: lab.joints[joint], values: own[joint] }))}
        unit={unit}
        low={low}
        high={high}
        {...others}
      />
    </ChartFigure>
  );
}

function GroundChart({ caption, all, index, ...others }: ChartProps & { all: FrameSeries[] }) {
  const { lab } = useTexts();
  const format = useFormat();
  const { right, left } = all[index]!.groundBW;
  const isAlike = right.every((value, i) => Math.abs(value - left[i]!) < 0.005);
  const lines = isAlike
    ? [{ name: lab.each, values: right }]
    : [
        { name: lab.sides.right, values: right },
        { name: lab.sides.left, values: left },
      ];
  const [low, high] = reachOf(all.flatMap(({ groundBW }) => [groundBW.right, groundBW.left]));
  return (
    <ChartFigure
      caption={caption}
      origin="model"
      summary={lab.peaksAre(
        caption,
        lines
          .map(({ name, values }) => `${name} ${format.number(extreme(values), 2)} ${lab.bodyWeights}`)
          .join(', '),
      )}
      table={timeTable(
        lab.time,
        lines.map(({ name, values }) => [`${name}, ${lab.bodyWeights}`, values] as const),
        others.durationS,
        format.number,
      )}
    >
      <LineChart lines={lines} unit={lab.bodyWeights} low={low} high={high} {...others} />
    </ChartFigure>
  );
}

function PeakTable({ results }: Pick<ResultDetailsProps, 'results'>) {
  const { lab } = useTexts();
  const format = useFormat();
  const { header, rows } = peakTable(results, lab, format);
  return (
    <div>
      <h3>{lab.peaks}</h3>
      <table>
        <thead>
          <tr>
            {header.map((cell, i) => (
              <th key={cell} scope="col" className={i > 0 ? 'number' : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={header[i + 1]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{lab.bodyWeightIs}</p>
    </div>
  );
}

function MuscleChart({ caption, result }: { caption: string; result: ExerciseResult }) {
  const { lab, muscles: words } = useTexts();
  const format = useFormat();
  const rows = Object.entries(result.muscles)
    .filter(([, { peakActivation }]) => peakActivation >= leastActivation)
    .sort(([, a], [, b]) => b.meanActivation - a.meanActivation)
    .map(([name, muscle]) => ({ name: words[name as keyof typeof words], muscle }));
  if (rows.length === 0) return <p>{lab.noMuscle}</p>;
  return (
    <ChartFigure
      caption={caption}
      origin="model"
      summary={lab.hardest(
        rows
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', '),
      )}
      table={{
        header: [lab.muscle, lab.peakShare, lab.meanShare, lab.peakForce, lab.work],
        rows: rows.map(({ name, muscle }) => [
          name,
          format.percent(muscle.peakActivation),
          format.percent(muscle.meanActivation),
          muscle.peakForceN === null ? lab.notComputed : `${format.about(muscle.peakForceN, 3)}\u00A0N`,
          muscle.workJ === null ? lab.notComputed : `${format.number(muscle.workJ)}\u00A0J`,
        ]),
      }}
    >
      <BarList
        most={1}
        rows={rows.map(({ name, muscle: { peakActivation, meanActivation } }) => ({
          name,
          value: meanActivation,
          tick: peakActivation,
          shown: lab.meanAndPeak(format.percent(meanActivation), format.percent(peakActivation)),
          colour: `color-mix(in srgb, var(--full) ${Math.round(100 * peakActivation)}%, var(--mark))`,
        }))}
      />
    </ChartFigure>
  );
}

function SignalChart({ caption, all, index }: { caption: string; all: ExerciseResult[]; index: number }) {
  const { lab } = useTexts();
  const format = useFormat();
  const rowsOf = ({ signals }: ExerciseResult) => {
    const { afferentImpulses, afferentImpulsesBand: bands } = signals;
    return [
      { name: lab.signalKinds.Ia, value: afferentImpulses.Ia, range: bands?.Ia },
      { name: lab.signalKinds.II, value: afferentImpulses.II, range: bands?.II },
      { name: lab.signalKinds.Ib, value: afferentImpulses.Ib, range: bands?.Ib },
      {
        name: lab.signalKinds.efferent,
        value: signals.efferentImpulses,
        range: signals.efferentImpulsesBand,
      },
    ];
  };
  const most = Math.max(
    ...all.flatMap((result) => rowsOf(result).map(({ value, range }) => range?.[1] ?? value)),
  );
  const rows = rowsOf(all[index]!).map((row) => ({
    ...row,
    shown: row.range
      ? lab.between(format.about(row.value), format.about(row.range[0]), format.about(row.range[1]))
      : format.about(row.value),
  }));
  const { tonicImpulses, grade } = all[index]!.signals;
  return (
    <ChartFigure
      caption={caption}
      origin="model"
      summary={rows.map(({ name, shown }) => `${name}: ${shown}`).join('; ')}
      table={{ header: [lab.signal, lab.impulses], rows: rows.map(({ name, shown }) => [name, shown]) }}
    >
      <BarList rows={rows} most={Math.max(1, most)} />
      <p className="small muted">
        {lab.tonic(format.about(tonicImpulses))}
        {grade && ` ${lab.grade(grade)}`}
      </p>
    </ChartFigure>
  );
}

function Energy({
  title,
  result: { work, reps, durationS },
}: {
  title: string | null;
  result: ExerciseResult;
}) {
  const { lab } = useTexts();
  const format = useFormat();
  const { metabolicKcal, metabolicKcalBand, aerobicShare, mechanicalJ, oxygenMl, oxygenMlBand } = work;
  const kcal = (value: number) => format.about(value, value < 10 ? 1 : 2);
  return (
    <>
      {title && <h3>{title}</h3>}
      <p>
        {lab.setOf(reps, format.number(reps * durationS))}{' '}
        {metabolicKcal === null || !metabolicKcalBand
          ? lab.noEnergy
          : lab.energyIs(kcal(metabolicKcal), kcal(metabolicKcalBand[0]), kcal(metabolicKcalBand[1]))}{' '}
        {oxygenMl !== null &&
          oxygenMlBand &&
          lab.oxygenIs(
            format.about(oxygenMl),
            format.about(oxygenMlBand[0]),
            format.about(oxygenMlBand[1]),
          )}{' '}
        {aerobicShare !== null && lab.aerobicIs(format.percent(Math.round(10 * aerobicShare) / 10))}{' '}
        {lab.workIs(format.about(mechanicalJ, 3))}
      </p>
    </>
  );
}

/** Ends of an axis that holds all values and zero, with a little room. */
function reachOf(all: readonly (readonly number[])[]): [low: number, high: number] {
  const values = all.flat();
  const low = Math.min(0, ...values);
  const high = Math.max(0.1, ...values);
  return [low < 0 ? 1.05 * low : 0, 1.05 * high];
}

/** The value furthest from zero. */
function extreme(values: readonly number[]): number {
  return values.reduce((found, value) => (Math.abs(value) > Math.abs(found) ? value : found), 0);
}

/** Rows of the table behind a line: a choice, enough to read the shape. */
const tableRows = 20;

function timeTable(
  time: string,
  columns: readonly (readonly [name: string, values: readonly number[]])[],
  durationS: number,
  number: (value: number, digits: number) => string,
) {
  return {
    header: [time, ...columns.map(([name]) => name)],
    rows: Array.from({ length: tableRows + 1 }, (_, row) => {
      const share = row / tableRows;
      return [
        number(share * durationS, 2),
        ...columns.map(([, values]) => number(values[Math.round(share * (values.length - 1))] ?? 0, 2)),
      ];
    }),
  };
}
