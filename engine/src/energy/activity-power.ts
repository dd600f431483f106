import type { Body } from '../body/index.ts';
import { type Activity, InputError } from '../recording/index.ts';
import type { ActivityEffort } from './activity-effort.ts';
import { type ActivityOxygen, activityOxygen } from './activity-oxygen.ts';
import type { Banded } from './banded.ts';
import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';

/** What an activity costs, by published equations and tables, not by the muscles. */
export interface ActivityPower {
  /** Metabolic power, W, rest included; the band holds most people. */
  watts: Banded;
  oxygenMlPerMin: Banded;
  kcalPerMin: Banded;
  /** A: pooled trials, B: small trials, C: tables and mixed, open: not known what was done. */
  grade: ActivityOxygen['grade'];
  source: string;
}

/**
 * Oxygen uptake and energy of what the legs did, from published equations and measurements: steady, of healthy adults, in
 * proportion to their mass, rest included. Pure and cheap: no motion is solved.
 *
 * @param effort speed, cadence and the like, as far as known
 * @throws InputError where a number of the effort or the mass can't be
 * @example
 * activityPowerW('walk', { speedMS: 1.33 }, { massKg: 75 }).watts; // { value: 300, low: 225, high: 375 }
 */
export function activityPowerW(
  activity: Exclude<Activity, 'nonwear'>,
  effort: ActivityEffort,
  { massKg }: Pick<Body, 'massKg'>,
): ActivityPower {
  check('massKg', massKg, 0);
  check('speedMS', effort.speedMS, 0);
  check('gradient', effort.gradient, -1);
  check('cadenceSpm', effort.cadenceSpm, 0);
  check('stepHeightM', effort.stepHeightM, 0);
  check('pedalPowerW', effort.pedalPowerW, 0);
  const { mlPerKgMin, grade, source } = activityOxygen(activity, effort, massKg);
  const times = (factor: number): Banded => ({
    value: factor * mlPerKgMin.value,
    low: factor * mlPerKgMin.low,
    high: factor * mlPerKgMin.high,
  });
  const wattsPerMlPerMin = 1 / oxygenMlOfEnergy(60);
  return {
    watts: times(massKg * wattsPerMlPerMin),
    oxygenMlPerMin: times(massKg),
    kcalPerMin: times((60 * massKg * wattsPerMlPerMin) / joulesPerKcal),
    grade,
    source,
  };
}

const joulesPerKcal = 4184;

function check(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (value >= least && value < Number.POSITIVE_INFINITY)) return;
  throw new InputError('effort-invalid', `${name} can't be ${value}`, name, `give a number from ${least} on`);
}
