/** Every number of the adaptation laws. Shares are of the value of an ordinary life, times are days. */
export interface AdaptationParameters {
  /** Share of its size that a muscle loses in the end when nothing loads it. */
  kneeExtensorLoss: number;
  plantarFlexorLoss: number;
  hamstringLoss: number;
  /** How soon little load keeps a lot: h(s) = (1 + c) s / (c + s). */
  loadSaturation: number;
  /** p of (force over the force of a step)^p. Fixed while samples are drawn: the load is made with it. */
  loadExponent: number;
  /** What sets are worth to this body: 1 by definition, drawn with a spread. */
  resistanceEffect: number;
  /** How long a session keeps working. */
  sessionDays: number;
  shrinkDays: number;
  growDays: number;
  /** How many times faster size comes back that was there before. */
  regainFactor: number;
  /** Greatest gain of size, and the resistance, in ordinary days, that brings half of it. */
  growthShare: number;
  growthHalf: number;
  /** Share of strength that goes beyond size when nothing loads, and that comes with training. */
  neuralLoss: number;
  neuralGain: number;
  neuralDays: number;
  /** Share of power that goes beyond strength. */
  powerLoss: number;
  /**
   * VO2max: what blood and heart lose, what muscle loses, the saturation below an ordinary day; above it the greatest gain as
   * a share of those two, and the aerobic load beyond an ordinary day that brings half of it; what weightlessness takes.
   */
  centralLoss: number;
  centralDays: number;
  peripheralLoss: number;
  peripheralDays: number;
  aerobicSaturation: number;
  aerobicGain: number;
  aerobicHalf: number;
  weightlessLoss: number;
  oxidativeLoss: number;
  oxidativeDays: number;
  /** How many times as much function is lost, and how many times as long regaining takes, at 67 as at 25 years. */
  oldLoss: number;
  oldRegain: number;
  /** Mouse: loss of the plantar flexors, and how long it takes. */
  animalLoss: number;
  animalShrinkDays: number;
  /** Cells: what is left of stem cells' activation without load, in both regions. */
  subventricularQuiet: number;
  dentateQuiet: number;
  /** What is left of survival of newborn cells, and of the rates of the oligodendrocyte line. */
  survivalQuiet: number;
  gliaQuiet: number;
  /** What daily running adds to activation and survival in the dentate gyrus, at most, and to the oligodendrocyte line. */
  runningGain: number;
  gliaRunningGain: number;
  signalDays: number;
  /** Share of a lasting change of the signal that cells get used to, and how long that takes. */
  habituation: number;
  habituationDays: number;
}

/** What the parameters of one person, or of one study, were multiplied with. */
export type SpreadName = 'loss' | 'growth' | 'neural' | 'aerobic' | 'oxidative' | 'load';
