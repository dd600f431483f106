import type { AdaptationParameters, SpreadName } from '../engine/src/adaptation/adaptation-parameters.ts';

/** Where a parameter starts, how far it may go (standard deviation of its logarithm), and whether rows move it. */
export interface Prior {
  value: number;
  logSd: number;
  fitted: boolean;
  /** What the prior comes from. */
  because: string;
}

/**
 * Priors of all parameters. Wide where rows tell; what no calibration row tells keeps its prior and its spread, and the
 * report says so. "Notes" are the project's own notes on the published work, written before any fit.
 */
export const priors: Readonly<Record<keyof AdaptationParameters, Prior>> = {
  kneeExtensorLoss: fitted(0.3, 0.4, 'notes: -20.5 % in bed; without any load more'),
  plantarFlexorLoss: fitted(0.5, 0.4, 'notes: 1.6 times the thigh'),
  hamstringLoss: kept(0.3, 0.25, 'no row: as the knee extensors, of which it is the neighbour'),
  loadSaturation: fitted(0.15, 0.7, 'notes: a cast costs 1.5 to 2 times as much as bed rest'),
  loadExponent: fitted(3, 0.2, 'a choice: small maximal doses matter'),
  resistanceEffect: kept(1, 0.2, 'a definition; the spread is a choice'),
  sessionDays: kept(3, 0.3, 'notes: about 3 days'),
  shrinkDays: fitted(40, 0.4, 'notes: 44.9 days, 33 with a filter'),
  growDays: fitted(50, 0.4, 'a choice: training studies last 6 to 12 weeks'),
  regainFactor: kept(2, 0.2, 'notes: ten weeks of break regained in five'),
  growthShare: fitted(0.25, 0.4, 'a choice'),
  growthHalf: fitted(1, 0.6, 'a choice'),
  neuralLoss: fitted(0.11, 0.5, 'notes: 0.085 to 0.13 in bed'),
  neuralGain: fitted(0.3, 0.6, 'a choice'),
  neuralDays: fitted(8, 0.4, 'notes: 5 to 12 days'),
  powerLoss: kept(0.08, 0.5, 'no row: that power falls more than strength is known, how much is not'),
  centralLoss: fitted(0.08, 0.5, 'a choice: less than half of what falls in weeks'),
  centralDays: kept(7, 0.3, 'notes: about 7 days'),
  peripheralLoss: fitted(0.2, 0.5, 'a choice'),
  peripheralDays: kept(60, 0.3, 'notes: about 60 days'),
  aerobicSaturation: fitted(1, 0.5, 'a choice'),
  aerobicGain: fitted(1, 0.5, 'a choice: training gives about what rest takes'),
  aerobicHalf: fitted(1, 0.6, 'a choice'),
  weightlessLoss: fitted(0.1, 0.6, 'one row, H058'),
  oxidativeLoss: fitted(0.3, 0.5, 'a choice'),
  oxidativeDays: kept(20, 0.4, 'a choice: enzymes of mitochondria are renewed within weeks'),
  oldLoss: fitted(1.3, 0.3, 'notes: older people lose function faster'),
  oldRegain: kept(1.5, 0.2, 'notes: they recover slower; how much is a choice'),
  animalLoss: fitted(0.33, 0.4, 'notes: plateau -33 to -36 %'),
  animalShrinkDays: kept(14 / 3, 0.15, 'M012: 95 % of the loss by day 14'),
  subventricularQuiet: fitted(0.4, 0.8, 'notes: between 0.2 and 1'),
  dentateQuiet: kept(0.5, 0.4, 'no calibration row: a choice within 0.2 to 1'),
  survivalQuiet: kept(0.6, 0.3, 'no calibration row: a choice'),
  gliaQuiet: kept(0.5, 0.4, 'directions alone (M011): a choice'),
  runningGain: fitted(0.5, 0.6, 'one row, M017'),
  gliaRunningGain: kept(0.3, 0.5, 'directions alone (M026): a choice'),
  signalDays: kept(4, 0.2, 'notes: 3 to 5 days'),
  habituation: kept(0.5, 0.3, 'a choice: cells get used to half of what lasts'),
  habituationDays: kept(
    60,
    0.3,
    'a choice: longer than the founding study, after whose 14 days the effect was there',
  ),
};

/** Spread between studies before any fit, and how many studies that is worth: notes, 25 to 30 %. */
export const studySpreadPrior = { logSd: 0.28, studies: 5 };

/**
 * Spread between people, standard deviation of the logarithm: loss from H011 (SD 5.2 of 14.1), growth from H157 (3.6 of
 * 8.6), neural from H158 (17 of 28), aerobic from H058 (8.6 of 17, less what measuring adds); oxidative and load are choices.
 */
export const personSpread: Readonly<Record<SpreadName, number>> = {
  loss: 0.36,
  growth: 0.4,
  neural: 0.5,
  aerobic: 0.4,
  oxidative: 0.4,
  load: 0.3,
};

/** How much small loads and sets are worth from study to study, standard deviation of the logarithm: a choice. */
export const studyLoadSpread = 0.3;

/**
 * Standard deviation of a measured change of one person whose body did not change, in points: from H068 (SD 1.7 at -3.5),
 * H070 (8.0 at -9), H058 (8.6 at -17); oxidative, power and cells are choices.
 */
export const measurementSd = {
  size: 1.7,
  strength: 7,
  aerobic: 5,
  oxidative: 12,
  power: 8,
  cells: 20,
} as const;

/**
 * How near the laws must come to a row of cells, points: each of them sets one parameter and is met, not tested. The press
 * text gives no spread, so this is no standard error.
 */
export const anchorSd = 1;

/** What laws as simple as these are not expected to get right, points, however many people are measured: choices. */
export const lawSd = { size: 0.8, strength: 2, aerobic: 1.5, oxidative: 4, power: 3, cells: 10 } as const;

function fitted(value: number, logSd: number, because: string): Prior {
  return { value, logSd, fitted: true, because };
}

function kept(value: number, logSd: number, because: string): Prior {
  return { value, logSd, fitted: false, because };
}
