import './lab.css';
import type { ExerciseResult } from '@legwork/engine';
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PageProps } from '../app/page-props.ts';
import { useFormat } from '../format/use-format.ts';
import { Problem } from '../parts/problem.tsx';
import { Segments } from '../parts/segments.tsx';
import { type Tile, Tiles } from '../parts/tiles.tsx';
import { usePerson } from '../person/person-context.tsx';
import { useSettings } from '../settings/settings-context.tsx';
import { exerciseWords } from '../texts/exercise-words.ts';
import { bodyOf } from './body-of.ts';
import { type Condition, firstCondition } from './condition.ts';
import { ConditionControls } from './condition-controls.tsx';
import { FigureStage, type StagedFigure } from './figure-stage.tsx';
import { Playback } from './playback.ts';
import { ResultDetails } from './result-details.tsx';
import { StageControls } from './stage-controls.tsx';
import { type LabSide, useLab } from './use-lab.ts';

/** Any exercise with any body, load, depth, tempo and gravity, and what it does: computed here, while one slides. */
export default function LabPage({ rest }: PageProps) {
  const { settings, texts } = useSettings();
  const { lab } = texts;
  const words = exerciseWords[settings.language];
  const format = useFormat();
  const [a, setA] = useState<Condition>(() => ({
    ...firstCondition,
    ...(rest in words && { exercise: rest }),
  }));
  const [b, setB] = useState<Condition | null>(null);
  const [edited, setEdited] = useState<'a' | 'b'>('a');
  const sides = useLab(a, b);
  const [playback] = useState(() => new Playback());
  const isStill = useReducedMotion();
  const isTouched = useSyncExternalStore(playback.subscribe, () => playback.isPlaying || playback.share > 0);

  const titleOf = (condition: Condition) => {
    const load = condition.loadKg
      ? lab.withLoad(format.massKg(condition.loadKg, 1).replace(/[.,]0(?=\D)/, ''))
      : '';
    return `${words[condition.exercise as keyof typeof words].name}${load}`;
  };
  const conditions = b ? { a, b } : { a };
  const shown = Object.entries(conditions).flatMap(([key, condition]) => {
    const side = sides[key as 'a' | 'b'];
    const mark = b ? `${key.toUpperCase()}: ` : '';
    return side.result
      ? [{ key: key as 'a' | 'b', title: mark + titleOf(condition), result: side.result, side }]
      : [];
  });
  const first = sides.a.result;
  const durationS = first?.durationS ?? 0;

  useEffect(() => {
    if (durationS > 0) playback.durationS = durationS;
  }, [playback, durationS]);
  const hasResult = first !== null;
  useEffect(() => {
    if (hasResult && !isStill) playback.play();
    return () => playback.pause();
  }, [playback, hasResult, isStill]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new figure only with a new result
  const figures = useMemo<StagedFigure[]>(
    () =>
      shown.map(({ key, title, result, side }) => ({
        key,
        title,
        line: lab.kneeIs(format.number(result.peak.contactForceBW.knee, 1)),
        description: lab.figureIs(title, hardestOf(result, texts.muscles).join(', ')),
        result,
        isOld: side.problem !== null,
      })),
    [sides, lab],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the details draw again only with a new result
  const results = useMemo(
    () => shown.map(({ key, title, result }) => ({ key, title, result })),
    [sides, lab],
  );

  // The figure and the first numbers come before the charts.
  const later = useDeferredValue(results);

  const compare = () => {
    setB(a);
    setEdited('b');
  };
  const stop = () => {
    setB(null);
    setEdited('a');
  };
  const current = edited === 'b' && b ? b : a;
  const { person } = usePerson();
  const own = person && bodyOf(person, new Date().getFullYear());
  return (
    <>
      <header className="page-head">
        <h1>
          {first
            ? lab.headline(
                shown.map(({ title, result }) => [title, format.number(result.peak.contactForceBW.knee, 1)]),
              )
            : texts.nav.lab}
        </h1>
        <p className="muted">{lab.about}</p>
      </header>
      <div className="lab">
        <div className="stage">
          {first ? (
            <FigureStage figures={figures} playback={playback} asKeyFrames={isStill && !isTouched} />
          ) : (
            <div className="skeleton stage-frame" />
          )}
          <StageControls
            playback={playback}
            durationS={durationS}
            steps={Math.max(1, (first?.frames?.length ?? 2) - 1)}
          />
        </div>
        <div className="lab-summary">
          {sides.broken && (
            <Problem
              problem={{
                code: 'engine-broken',
                message: sides.broken,
                where: null,
                hint: texts.states.brokenPage,
              }}
            />
          )}
          {(b ? (['a', 'b'] as const) : (['a'] as const)).map((key) => {
            const { problem } = sides[key];
            return (
              problem && <Problem key={key} problem={{ ...problem, where: b ? key.toUpperCase() : null }} />
            );
          })}
          <Summary shown={shown} />
        </div>
        <aside className="lab-controls no-print" aria-label={lab.controls}>
          {b ? (
            <div className="row lab-switch">
              <Segments<'a' | 'b'>
                label={lab.change}
                value={edited}
                options={[
                  { value: 'a', label: 'A' },
                  { value: 'b', label: 'B' },
                ]}
                onChange={setEdited}
              />
              <button type="button" className="button" onClick={stop}>
                {lab.stopComparing}
              </button>
            </div>
          ) : (
            <button
              type="button"
              className="button"
              onClick={compare}
              style={{ width: '100%', marginBottom: 12 }}
            >
              {lab.compare}
            </button>
          )}
          <ConditionControls
            condition={current}
            taken={takenOf(sides[edited], current)}
            onChange={edited === 'b' ? setB : setA}
          />
          {person && own && (
            <button
              type="button"
              className="button"
              style={{ marginBottom: 8 }}
              onClick={() => (edited === 'b' ? setB : setA)({ ...current, ...own })}
            >
              {lab.bodyOf(person.name)}
            </button>
          )}{' '}
          <button
            type="button"
            className="button"
            onClick={() => (edited === 'b' ? setB : setA)(firstCondition)}
          >
            {lab.reset}
          </button>
        </aside>
        <div className="lab-details">
          {later.length > 0 && <ResultDetails results={later} playback={playback} />}
        </div>
      </div>
    </>
  );
}

interface SummaryProps {
  shown: readonly { key: string; title: string; result: ExerciseResult; side: LabSide }[];
}

/** Whether it can be done, and the numbers that answer first; two conditions as columns of a table. */
function Summary({ shown }: SummaryProps) {
  const { settings, texts } = useSettings();
  const { lab } = texts;
  const format = useFormat();
  const bw = (value: number) => `${format.number(value, 1)}\u00A0${lab.bw}`;
  const numbersOf = (result: ExerciseResult): Tile[] => {
    const { peak, work } = result;
    const kcal = work.metabolicKcal;
    const [hardest] = hardestOf(result, texts.muscles);
    return [
      { name: lab.groundOneLeg, value: bw(peak.groundForceBW) },
      { name: lab.inKnee, value: bw(peak.contactForceBW.knee) },
      { name: lab.hardestMuscle, value: hardest ?? lab.none },
      {
        name: lab.energyOfSet(result.reps),
        value: kcal === null ? lab.unknown : lab.aboutKcal(format.about(kcal, kcal < 10 ? 1 : 2)),
      },
    ];
  };
  const canDo = ({ feasible, limit, loadKg }: ExerciseResult, { isSearching }: LabSide) => {
    if (feasible || limit === null) return lab.canDo;
    const joint = limit.joint.replace(/(Right|Left)$/, '') as keyof typeof lab.lackPlaces;
    const most = isSearching
      ? lab.searching
      : limit.largestLoadKg !== null
        ? lab.atMost(format.massKg(limit.largestLoadKg, settings.units === 'metric' ? 1 : 0))
        : loadKg > 0
          ? lab.notWithout
          : '';
    return `${lab.cannotDo(lab.lackPlaces[joint], format.number(limit.lacksNm))} ${most}`;
  };
  if (shown.length < 2)
    return shown.map(({ key, result, side }) => (
      <section key={key}>
        <p>
          {canDo(result, side)}{' '}
          <span className="muted small lab-took">{lab.took(format.number(Math.max(1, side.tookMs)))}</span>
        </p>
        <Tiles tiles={numbersOf(result)} />
      </section>
    ));
  const columns = shown.map(({ result }) => numbersOf(result));
  return (
    <section>
      <table className="lab-compared">
        <caption className="unseen">{lab.compared}</caption>
        <thead>
          <tr>
            <td />
            {shown.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns[0]!.map(({ name }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((tiles, column) => (
                <td key={shown[column]!.key}>{tiles[row]!.value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.map(({ key, title, result, side }) => (
        <p key={key} className="small">
          {title}. {canDo(result, side)}
        </p>
      ))}
    </section>
  );
}

/** Up to three muscles, the one that works most first. */
function hardestOf({ muscles }: ExerciseResult, words: Readonly<Record<string, string>>): string[] {
  return Object.entries(muscles)
    .filter(([, { peakActivation }]) => peakActivation >= 0.02)
    .sort(([, a], [, b]) => b.meanActivation - a.meanActivation)
    .slice(0, 3)
    .map(([name]) => words[name]!.replace(/ \(.*/, ''));
}

/** What the engine took for what was left to it; nothing while its answer is about another exercise. */
function takenOf({ result }: LabSide, { exercise }: Condition): Readonly<Record<string, string | number>> {
  return result?.exercise === exercise ? result.assumed : {};
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia('(prefers-reduced-motion: reduce)');
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
}
