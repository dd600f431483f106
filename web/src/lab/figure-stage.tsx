import {
  type ExerciseResult,
  exerciseFigure,
  type FigureView,
  figureView,
  gravityPresetsMS2,
} from '@legwork/engine';
import { useEffect, useMemo, useRef } from 'react';
import type { Playback } from './playback.ts';

/** One figure on the stage. */
export interface StagedFigure {
  key: 'a' | 'b';
  title: string;
  /** The number to watch while one slides, where the others are out of sight. */
  line: string;
  /** What someone hears who does not see it. */
  description: string;
  result: ExerciseResult;
  /** The condition has changed to one that can't be computed. */
  isOld: boolean;
}

export interface FigureStageProps {
  figures: readonly StagedFigure[];
  playback: Playback;
  /** Four moments in place of a movement. */
  asKeyFrames: boolean;
}

/** The bodies that move, side by side at one scale and in step. */
export function FigureStage({ figures, playback, asKeyFrames }: FigureStageProps) {
  const view = useMemo(() => figureView(figures.flatMap(({ result }) => result.frames ?? [])), [figures]);
  return (
    <div className="stage-figures">
      {figures.map((figure) => (
        <div key={figure.key}>
          {figures.length > 1 && <p className="stage-title">{figure.title}</p>}
          <p className="stage-line" aria-hidden="true">
            {figure.line}
          </p>
          <div role="img" aria-label={figure.description}>
            {asKeyFrames ? (
              <KeyFrames figure={figure} view={view} />
            ) : (
              <MovingFigure figure={figure} view={view} playback={playback} />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

function MovingFigure({
  figure,
  view,
  playback,
}: {
  figure: StagedFigure;
  view: FigureView;
  playback: Playback;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { result, isOld } = figure;
  useEffect(() => {
    const frames = result.frames ?? [];
    let shown = -1;
    const draw = () => {
      const index = Math.round(playback.share * (frames.length - 1));
      if (index === shown || !place.current) return;
      shown = index;
      place.current.innerHTML = drawing(result, index, view);
    };
    draw();
    return playback.subscribe(draw);
  }, [result, view, playback]);
  return <div className={`stage-frame ${isOld ? 'is-old' : ''}`} ref={place} />;
}

function KeyFrames({ figure: { result, isOld }, view }: { figure: StagedFigure; view: FigureView }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const count = result.frames?.length ?? 0;
    const moments = [0, 1, 2, 3].map((quarter) => Math.floor((quarter / 4) * count));
    place.current!.innerHTML = moments.map((index) => `<div>${drawing(result, index, view)}</div>`).join('');
  }, [result, view]);
  return <div className={`stage-frame keys ${isOld ? 'is-old' : ''}`} ref={place} />;
}

function drawing({ frames = [], body }: ExerciseResult, index: number, view: FigureView): string {
  const frame = frames[index];
  return frame ? exerciseFigure(frame, view, body.massKg * gravityPresetsMS2.earth) : '';
}
