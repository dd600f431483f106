import type { PerformOptions } from '../../engine/src/mechanics/index.ts';
import { oneRepetitionMaximumKg } from '../../engine/src/mechanics/index.ts';
import type { ExerciseResult } from '../../engine/src/perform/exercise-result.ts';
import { performExercise } from '../../engine/src/perform/perform-exercise.ts';

/** The body that a row is about unless it says otherwise. */
const body = { massKg: 75, heightM: 1.74 };

/** The options of a table, `loadKg=20 depthDeg=90`, in the engine's words. */
export interface RowOptions {
  perform: PerformOptions;
  /** The load as a share of the body's own largest one in this exercise, or in another. */
  loadShare: number | null;
  loadShareOf: string | null;
}

/**
 * Reads the options of a row.
 *
 * @example
 * readRowOptions('depthDeg=110 loadShare=0.65 bar=high');
 */
export function readRowOptions(text: string): RowOptions {
  const pairs = new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const number = (name: string) => (pairs.has(name) ? Number(pairs.get(name)) : undefined);
  const perform: PerformOptions = {
    body: { massKg: number('massKg') ?? body.massKg, heightM: number('heightM') ?? body.heightM },
    depthDeg: number('depthDeg'),
    loadKg: number('loadKg'),
    speedMS: number('speedMS'),
    bar: pairs.get('bar') as PerformOptions['bar'],
  };
  return { perform, loadShare: number('loadShare') ?? null, loadShareOf: pairs.get('loadShareOf') ?? null };
}

const performed = new Map<string, ExerciseResult>();
const maxima = new Map<string, number>();

/** Performs a row of a table, with frames; the same row is performed once. */
export function performRow(exercise: string, options: string): ExerciseResult {
  const key = `${exercise} ${options}`;
  const known = performed.get(key);
  if (known) return known;
  const { perform, loadShare, loadShareOf } = readRowOptions(options);
  const loadKg =
    loadShare === null ? perform.loadKg : loadShare * largestOf(loadShareOf ?? exercise, perform);
  const result = performExercise(exercise, { ...perform, loadKg, withFrames: true });
  performed.set(key, result);
  return result;
}

/** The one-repetition maximum of a body in an exercise, kg; 0 where it can't be done at all. */
export function largestOf(exercise: string, perform: PerformOptions): number {
  const key = `${exercise} ${JSON.stringify(perform)}`;
  const known = maxima.get(key);
  if (known !== undefined) return known;
  const largest = oneRepetitionMaximumKg(exercise, perform) ?? 0;
  maxima.set(key, largest);
  return largest;
}
