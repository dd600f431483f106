import type { AdaptationParameters, SpreadName } from './adaptation-parameters.ts';

/** What an outcome is of: each kind is measured and missed with a spread of its own. */
export type OutcomeKind = 'size' | 'strength' | 'power' | 'aerobic' | 'oxidative' | 'cells';

/** The numbers of the laws, and how sure they are. */
export interface Calibrated {
  parameters: AdaptationParameters;
  /** Parameters that rows moved, in the order of `covariance`, which is that of their logarithms. */
  fitted: readonly (keyof AdaptationParameters)[];
  covariance: readonly (readonly number[])[];
  /** Standard deviations of the logarithms of the others. */
  keptLogSd: Readonly<Partial<Record<keyof AdaptationParameters, number>>>;
  /** How many times as much studies differ as the fit says: already in `studySpread` and `lawSd`. */
  leftOutFactor: number;
  /** Standard deviations of logarithms, from study to study and from person to person. */
  studySpread: Readonly<Record<SpreadName, number>>;
  personSpread: Readonly<Record<SpreadName, number>>;
  /** Degrees of freedom of `studySpread`: from how many studies it is known. */
  studyDegrees: Readonly<Record<SpreadName, number>>;
  /** Points: of one measured change that is none, and what the laws miss however many are measured. */
  measurementSd: Readonly<Record<OutcomeKind, number>>;
  lawSd: Readonly<Record<OutcomeKind, number>>;
}
