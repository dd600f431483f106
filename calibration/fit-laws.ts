import type { AdaptationParameters, SpreadName } from '../engine/src/adaptation/adaptation-parameters.ts';
import { applySpread } from '../engine/src/adaptation/apply-spread.ts';
import type { CalibrationRow } from './calibration-rows.ts';
import { levenbergMarquardt } from './levenberg-marquardt.ts';
import { predictRow } from './predict-row.ts';
import { priors, studySpreadPrior } from './priors.ts';

/** The laws with the numbers that the rows make most likely. */
export interface LawFit {
  parameters: AdaptationParameters;
  /** Names of fitted parameters, in the order of the covariance of their logarithms. */
  fitted: readonly (keyof AdaptationParameters)[];
  covariance: number[][];
  /** Standard deviation of the logarithm, between studies. */
  studySpread: Record<SpreadName, number>;
  /** Effects of studies, as factors, by study and spread. */
  studies: { study: string; spread: SpreadName; factor: number }[];
  cost: number;
}

const names = Object.keys(priors) as (keyof AdaptationParameters)[];
const studyRounds = 6;
const allSpreads = Object.fromEntries(
  (['loss', 'growth', 'neural', 'aerobic', 'oxidative', 'load'] as const).map((name) => [
    name,
    studySpreadPrior.logSd,
  ]),
) as Record<SpreadName, number>;

/**
 * Fits the laws: least squares over the rows (in standard deviations of each row), the priors, and an effect of every study
 * and kind of outcome that is drawn to none by the spread between studies. That spread is found along with it (expectation
 * and maximisation, with the weight of some studies for what was known before, and never less than that: that few studies are
 * alike says little of the next one).
 *
 * @param rows to fit
 * @param from an earlier fit whose spread between studies is kept and at which the search starts, for refits
 */
export function fitLaws(
  rows: readonly CalibrationRow[],
  from?: Pick<LawFit, 'parameters' | 'studySpread'>,
): LawFit {
  const fitted = names.filter((name) => priors[name].fitted);
  const groups = [
    ...new Set(rows.filter(({ spread }) => spread).map(({ study, spread }) => `${study}|${spread}`)),
  ];
  const at = (
    vector: readonly number[],
  ): { parameters: AdaptationParameters; effects: Map<string, number> } => ({
    parameters: {
      ...priorValues(),
      ...Object.fromEntries(fitted.map((name, i) => [name, Math.exp(vector[i]!)])),
    },
    effects: new Map(groups.map((group, i) => [group, vector[fitted.length + i]!])),
  });
  const studySpread: Record<SpreadName, number> = from ? { ...from.studySpread } : { ...allSpreads };
  let vector = [
    ...fitted.map((name) => Math.log((from?.parameters ?? priorValues())[name])),
    ...groups.map(() => 0),
  ];
  for (let round = 0; ; round++) {
    const residuals = (candidate: readonly number[]): number[] => {
      const { parameters, effects } = at(candidate);
      return [
        ...rows.map((row) => (predictRow(ofStudy(parameters, effects, row), row) - row.value) / row.sd),
        ...fitted.map((name, i) => (candidate[i]! - Math.log(priors[name].value)) / priors[name].logSd),
        ...groups.map((group) => effects.get(group)! / studySpread[group.split('|')[1] as SpreadName]),
      ];
    };
    const fit = levenbergMarquardt(residuals, vector);
    vector = fit.parameters;
    if (round === studyRounds || from) {
      const { parameters, effects } = at(vector);
      return {
        parameters,
        fitted,
        covariance: fit.covariance.slice(0, fitted.length).map((row) => row.slice(0, fitted.length)),
        studySpread,
        studies: groups.map((group) => {
          const [study, spread] = group.split('|') as [string, SpreadName];
          return { study, spread, factor: Math.exp(effects.get(group)!) };
        }),
        cost: fit.cost,
      };
    }
    for (const spread of Object.keys(studySpread) as SpreadName[]) {
      let sum = studySpreadPrior.studies * studySpreadPrior.logSd ** 2;
      let count = studySpreadPrior.studies;
      groups.forEach((group, i) => {
        if (!group.endsWith(`|${spread}`)) return;
        const k = fitted.length + i;
        sum += vector[k]! ** 2 + fit.covariance[k]![k]!;
        count++;
      });
      studySpread[spread] = Math.max(studySpreadPrior.logSd, Math.sqrt(sum / count));
    }
  }
}

function ofStudy(
  parameters: AdaptationParameters,
  effects: ReadonlyMap<string, number>,
  { study }: CalibrationRow,
): AdaptationParameters {
  const factors: Partial<Record<SpreadName, number>> = {};
  for (const spread of ['loss', 'growth', 'neural', 'aerobic', 'oxidative'] as const) {
    const effect = effects.get(`${study}|${spread}`);
    if (effect !== undefined) factors[spread] = Math.exp(effect);
  }
  return applySpread(parameters, factors);
}

function priorValues(): AdaptationParameters {
  return Object.fromEntries(
    names.map((name) => [name, priors[name].value]),
  ) as unknown as AdaptationParameters;
}
