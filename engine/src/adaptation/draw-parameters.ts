import type { Random } from '../number/index.ts';
import { exp, pow } from '../number/index.ts';
import type { AdaptationParameters, SpreadName } from './adaptation-parameters.ts';
import { applySpread } from './apply-spread.ts';
import type { Calibrated } from './calibration.ts';
import { choleskyFactor } from './cholesky-factor.ts';

/** Whose parameters are drawn. */
export interface DrawOptions {
  /** 1: a person. More: the mean of a study of so many. */
  people: number;
  /** How many times wider studies and people are spread than in the data: age, disease. */
  widening: number;
}

type Name = keyof AdaptationParameters;

/** Parameters that are shares of what is left: above 1 they would mean more without load than with it. */
const atMostOne: readonly Name[] = [
  'subventricularQuiet',
  'dentateQuiet',
  'survivalQuiet',
  'gliaQuiet',
  'habituation',
];
/** Met by one row each, which gives no spread: half of a factor of two, a choice. */
const anchored: readonly Name[] = ['runningGain'];
const anchorLogSd = 0.35;
/**
 * How the activation that is left in the subventricular zone lies between the anchor of the founding study and 1, no effect,
 * as a rat study has it: mostly near the anchor, one draw in ten above 0.6. A choice that keeps both in the band.
 */
const conflictPower = 5;

/**
 * A source of parameters: what is not sure about the laws, about a study and about people, each drawn anew.
 *
 * @example
 * const draw = parameterDraws(calibrated);
 * draw(seededRandom(1), { people: 1, widening: 1 }).shrinkDays; // near 40
 */
export function parameterDraws(
  calibrated: Calibrated,
): (random: Random, options: DrawOptions) => AdaptationParameters {
  const { parameters, fitted, covariance, keptLogSd, studySpread, studyDegrees, personSpread } = calibrated;
  const factor = choleskyFactor(covariance);
  const kept = Object.entries(keptLogSd) as [Name, number][];
  const spreads = Object.keys(studySpread) as SpreadName[];
  const normals = new Float64Array(fitted.length);
  return (random, { people, widening }) => {
    const drawn: AdaptationParameters = { ...parameters };
    for (let i = 0; i < normals.length; i++) normals[i] = random.normal();
    fitted.forEach((name, i) => {
      let log = 0;
      for (let k = 0; k <= i; k++) log += factor[i]![k]! * normals[k]!;
      // The load is made once for all draws, with the exponent that fits best.
      if (name !== 'loadExponent')
        drawn[name] *= exp(anchored.includes(name) ? anchorLogSd * normals[i]! : log);
    });
    for (const [name, logSd] of kept) drawn[name] *= exp(logSd * random.normal());
    const anchor = parameters.subventricularQuiet;
    drawn.subventricularQuiet = anchor + (1 - anchor) * pow(random.next(), conflictPower);
    for (const name of atMostOne) drawn[name] = Math.min(1, drawn[name]);
    const factors: Partial<Record<SpreadName, number>> = {};
    for (const name of spreads) {
      const study = studySpread[name] * studentT(random, studyDegrees[name]);
      const person = (personSpread[name] * random.normal()) / Math.sqrt(people);
      factors[name] = exp(widening * (study + person));
    }
    return applySpread(drawn, factors);
  };
}

/** As a normal number, but of a spread that is itself known from few studies: the far ends are likelier. */
function studentT(random: Random, degrees: number): number {
  let squares = 0;
  for (let i = 0; i < degrees; i++) squares += random.normal() ** 2;
  return random.normal() / Math.sqrt(squares / degrees);
}
