import { seededRandom } from '../number/index.ts';
import { adaptingBody } from './adapting-body.ts';
import { calibrated } from './calibrated.ts';
import type { DailyLoad } from './daily-load.ts';
import { parameterDraws } from './draw-parameters.ts';
import { outcomeKnowledge, outcomesOf } from './outcome-definitions.ts';
import type { AdaptationOutcome } from './outcome-names.ts';
import type { ScenarioPerson, Species } from './scenario.ts';
import { simulateBody } from './simulate-body.ts';
import { simulateCells } from './simulate-cells.ts';
import { spreadWidening } from './widening.ts';

/** How many bodies are drawn, of whom, from which seed. */
export interface SampleOptions {
  /** Default 500. */
  samples?: number;
  /** Default 1. */
  seed?: number;
  /** The mean of a study of so many people, as it would be measured; default: one person, as the body is. */
  studyMean?: number;
}

/** What the laws miss of one person comes in so many days, a choice: nobody changes overnight. */
const missedDays = 28;

/** Percent change of every outcome on every day in every drawn body. */
export interface Samples {
  outcomes: readonly AdaptationOutcome[];
  days: number;
  samples: number;
  /** Of outcome o on day d in sample s at `(o x days + d) x samples + s`. */
  values: Float64Array;
}

/**
 * Simulates days of load, planned or recorded, in many drawn bodies.
 *
 * @param load index 0 is life before day 0, lived for ever
 * @returns as many days as the load has, the first without a change
 */
export function simulateLoad(
  species: Species,
  person: ScenarioPerson,
  load: DailyLoad,
  { samples = 500, seed = 1, studyMean }: SampleOptions = {},
): Samples {
  const outcomes = outcomesOf(species);
  const { days } = load;
  const values = new Float64Array(outcomes.length * days * samples);
  const draw = parameterDraws(calibrated);
  const random = seededRandom(seed);
  const options = { people: studyMean ?? 1, widening: spreadWidening(species, person, load) };
  const body = species === 'human' ? adaptingBody(person) : null;
  for (let at = 0; at < samples; at++) {
    const table = { values, stride: samples, at };
    const parameters = draw(random, options);
    if (body) simulateBody(parameters, body, load, table);
    else simulateCells(parameters, load, table);
    outcomes.forEach((outcome, o) => {
      const { kind } = outcomeKnowledge[outcome];
      const missed = calibrated.lawSd[kind] * random.normal();
      const measured =
        studyMean === undefined
          ? 0
          : (calibrated.measurementSd[kind] * random.normal()) / Math.sqrt(studyMean);
      for (let day = 1; day < days; day++)
        values[(o * days + day) * samples + at]! += measured + missed * shareMissed(day, studyMean);
    });
  }
  return { outcomes, days, samples, values };
}

/** A study's mean is one measurement, off by as much on whatever day it was made. */
function shareMissed(day: number, studyMean: number | undefined): number {
  return studyMean === undefined ? Math.min(1, day / missedDays) : 1;
}
