import {
  type DayLoad,
  dayLoad,
  loadOfDays,
  meanDayLoad,
  outcomesOf,
  type RecordedDay,
  type SampleOptions,
  type ScenarioPerson,
  simulateLoad,
} from '../adaptation/index.ts';
import { ordinaryDay } from '../dose/index.ts';
import { bandOf } from './band-of.ts';
import { checkSimulateOptions } from './check-simulate-options.ts';
import { describeSamples } from './describe-samples.ts';
import type { SimulationResult } from './simulation-result.ts';

/** Whose days they are, and how far ahead. */
export interface SimulateDosesOptions extends Omit<SampleOptions, 'studyMean'> {
  person: Pick<ScenarioPerson, 'ageY' | 'sex' | 'massKg'>;
  /** Default 84: twelve weeks. */
  daysAhead?: number;
}

/** An ordinary ambulatory day, without sets. */
const ordinary: DayLoad = {
  relative: { kneeExtensors: 1, plantarFlexors: 1, hamstrings: 1 },
  resistance: { kneeExtensors: 0, plantarFlexors: 0, hamstrings: 0 },
  aerobic: 1,
};

/** Fewer days than this are no week: weekends differ. */
const fewDays = 7;

/**
 * What recorded days come to if life goes on like that: every day ahead is the mean of the known ones, after a life of
 * ordinary days, since nothing is known of the time before. A simulation, not a measurement and no forecast of a person.
 *
 * Throws an `InputError`: `wrong-value`.
 *
 * @param days of an analysis; days that were hardly worn are left out
 * @returns null where no day is known, or the person is younger than 18: nothing here is known of children
 * @example
 * simulateDoses(analysis.days.flatMap(({ dose }) => dose ?? []), { person }).outcomes.kneeExtensorSize.median[84];
 */
export function simulateDoses(
  days: readonly RecordedDay[],
  { person, daysAhead = 84, ...options }: SimulateDosesOptions,
): SimulationResult | null {
  const known = days.map(dayLoad).filter((load) => load !== null);
  const usual = meanDayLoad(known);
  if (!usual || person.ageY < 18) return null;
  checkSimulateOptions(options, daysAhead + 1, outcomesOf('human').length);
  const { samples = 500, seed = 1 } = options;
  const whole: ScenarioPerson = {
    ...person,
    fitness: 'average',
    habitualStepsPerDay: ordinaryDay.steps,
    conditions: [],
  };
  const load = loadOfDays(ordinary, new Array<DayLoad>(daysAhead).fill(usual));
  const life = likeLife(usual);
  return {
    schema: 'legwork/simulation@1',
    ...describeSamples(simulateLoad('human', whole, load, { samples, seed }), 'human', () => life),
    bandOf: bandOf('human', {}),
    samples,
    seed,
    cautions: [
      'Before the first recorded day an ordinary life is assumed: who has lived like this for years has changed already.',
      ...(known.length < fewDays
        ? [`${known.length} known ${known.length === 1 ? 'day is' : 'days are'} no usual week: record seven.`]
        : []),
      ...(person.ageY > 72
        ? ['Nobody older than 72 was in the studies behind this: the band is wider.']
        : []),
      'Not medical advice.',
    ],
    assumed: { age: person.ageY, sex: person.sex, massKg: person.massKg, knownDays: known.length },
  };
}

/** Loads between which published lives are called alike, 1 an ordinary day: choices. */
const inBed = 0.1;
const fewSteps = 0.7;
const trains = 0.1;

/** Which published life is like these days, in the words of `lifeOf`; null: none. */
function likeLife({ relative, resistance }: DayLoad): string | null {
  const legs = (relative.kneeExtensors + relative.plantarFlexors) / 2;
  if (Math.max(resistance.kneeExtensors, resistance.plantarFlexors) >= trains)
    return legs < inBed ? 'bed-rest with exercise' : legs < fewSteps ? null : 'habitual with exercise';
  return legs < inBed ? 'bed-rest' : legs < fewSteps ? 'steps' : null;
}
