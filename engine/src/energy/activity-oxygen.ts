import type { Activity } from '../recording/index.ts';
import { acsmOxygenMlPerKgMin } from './acsm-equations.ts';
import type { ActivityEffort } from './activity-effort.ts';
import type { Banded } from './banded.ts';
import { restingOxygenMlPerKgMin } from './resting-oxygen.ts';
import { stairsOxygenMlPerKgMin } from './stairs-oxygen.ts';
import { walkingOxygenMlPerKgMin } from './walking-oxygen.ts';

/** Oxygen that an activity takes up, and how well that is known. */
export interface ActivityOxygen {
  /** Rest included. */
  mlPerKgMin: Banded;
  grade: 'A' | 'B' | 'C' | 'open';
  source: string;
}

const mlPerMet = 3.5;

/**
 * How far people lie from an equation inside the range that it was made for, and outside. A quarter is two standard errors
 * of the energy of a mile in 224 people, 12.5 of about 100 kcal (PMC9219293, abstract read); outside it is a choice.
 */
const nearShare = 0.25;
const farShare = 0.4;

/** Speeds, m/s, and slopes of the people behind the equations for walking: ACSM, and Ludlow & Weyand 2017. */
const acsmWalkingMS = [50 / 60, 100 / 60] as const;
const walkedMS = [0.4, 1.6] as const;
const walkedGradients = [-0.105, 0.158] as const;
/** From here on the ACSM equation for running holds, m/s. */
const acsmRunningMS = 134 / 60;

/** A stair, m, as in the catalogue of exercises, and the greatest cadence on stairs in the measurements, 1/min. */
const stairM = 0.17;
const measuredStairsSpm = 110;

const acsm = 'ACSM equations (Guidelines for Exercise Testing and Prescription, 10th edition)';
const ludlow = 'Ludlow & Weyand 2017, 10.1152/japplphysiol.00504.2017';
const compendium = '2024 Adult Compendium of Physical Activities (Herrmann 2024, J Sport Health Sci 13:6)';
const standing = 'Saeidifard 2018, 10.1177/2047487317752186 (46 studies, 1184 people), above sitting';
const sitting = 'Júdice 2016, 10.1007/s00421-015-3279-5 (50 people)';
const lying = 'Betts 2019, 10.1249/mss.0000000000001841 (46 people), below sitting';
const cadences = 'Tudor-Locke 2019, 10.1186/s12966-019-0769-6 (76 people)';

/** Two standard deviations of sitting people, mL/kg/min. */
const restSpreadMl = 1;

/** Oxygen of one activity, mL/kg/min, from what is known of its effort. The mass is needed for pedalling alone. */
export function activityOxygen(
  activity: Exclude<Activity, 'nonwear'>,
  effort: ActivityEffort,
  massKg: number,
): ActivityOxygen {
  switch (activity) {
    case 'lie':
      return resting(restingOxygenMlPerKgMin.lying, 'B', `${lying}; ${sitting}`);
    case 'sit':
      return resting(restingOxygenMlPerKgMin.sitting, 'B', sitting);
    case 'stand':
      return resting(restingOxygenMlPerKgMin.standing, 'A', `${standing}; ${sitting}`);
    case 'walk':
      return walking(effort);
    case 'run':
      return running(effort);
    case 'stairs':
      return stairs(effort);
    case 'cycle': {
      const { pedalPowerW } = effort;
      if (pedalPowerW !== undefined)
        return equation(acsmOxygenMlPerKgMin.cycling(pedalPowerW, massKg), nearShare, 'B', acsm);
      // General; at an easy and at a vigorous pace of one's own.
      return listed(7, 4.3, 9, '01014, 01015, 01017');
    }
    case 'row':
      // Ergometer, general; below 100 W, and 150 to 199 W.
      return listed(7.3, 5, 11, '02070, 02071, 02073');
    case 'shuffle':
      // Walking in the household; standing and fidgeting, walking slowly.
      return listed(2.3, 1.5, 2.8, '17150, 07041, 17152');
    case 'other':
      // Sets of exercises, and what has no name: body-weight exercises in general; standing, vigorous calisthenics.
      return { ...listed(3, 1.3, 7.5, '02056, 07040, 02020'), grade: 'open' };
  }
}

function walking({ speedMS, gradient = 0, cadenceSpm }: ActivityEffort): ActivityOxygen {
  if (speedMS === undefined)
    return cadenceSpm === undefined
      ? // For pleasure; slowest, and very brisk.
        listed(3.5, 2.3, 5.5, '17160, 17151, 17220')
      : equation(mlPerMet * metOfCadence(cadenceSpm), farShare, 'B', cadences);
  if (inside(speedMS, acsmWalkingMS) && gradient >= 0)
    return equation(acsmOxygenMlPerKgMin.walking(speedMS, gradient), nearShare, 'B', acsm);
  const near = inside(speedMS, walkedMS) && inside(gradient, walkedGradients);
  return equation(walkingOxygenMlPerKgMin(speedMS, gradient), near ? nearShare : farShare, 'B', ludlow);
}

/** A MET for each 10 steps a minute from 3 at 100 on; not below strolling, nor above the fastest walk of the Compendium. */
function metOfCadence(cadenceSpm: number): number {
  return Math.min(8.5, Math.max(2.3, 3 + (cadenceSpm - 100) / 10));
}

function running({ speedMS, gradient = 0 }: ActivityEffort): ActivityOxygen {
  // In general; with walks between, and 7.5 miles an hour.
  if (speedMS === undefined) return listed(8, 6, 11.8, '12150, 12010, 12080');
  const near = speedMS >= acsmRunningMS && gradient >= 0;
  const mlPerKgMin = acsmOxygenMlPerKgMin.running(speedMS, Math.max(0, gradient));
  return equation(mlPerKgMin, near ? nearShare : farShare, 'B', acsm);
}

function stairs({ cadenceSpm, stepHeightM = stairM, direction }: ActivityEffort): ActivityOxygen {
  if (cadenceSpm !== undefined) {
    const near = direction !== undefined && cadenceSpm <= measuredStairsSpm;
    const mlPerKgMin = stairsOxygenMlPerKgMin(cadenceSpm, stepHeightM, direction);
    return equation(mlPerKgMin, near ? nearShare : farShare, 'B', acsm);
  }
  // In general, slow and fast; down: half as far to either side, a choice; else up and down.
  if (direction === 'up') return listed(6.8, 4.5, 9.3, '17131, 17133, 17134');
  if (direction === 'down') return listed(3.5, 2.3, 5.3, '17070');
  return listed(7.5, 3.5, 9.3, '17138, 17070, 17134');
}

function resting(value: number, grade: ActivityOxygen['grade'], source: string): ActivityOxygen {
  return { mlPerKgMin: { value, low: value - restSpreadMl, high: value + restSpreadMl }, grade, source };
}

function equation(
  value: number,
  share: number,
  grade: ActivityOxygen['grade'],
  source: string,
): ActivityOxygen {
  return { mlPerKgMin: { value, low: (1 - share) * value, high: (1 + share) * value }, grade, source };
}

/** METs of the Compendium: of the activity, and of the easiest and the hardest that it may have been. */
function listed(met: number, low: number, high: number, codes: string): ActivityOxygen {
  return {
    mlPerKgMin: { value: mlPerMet * met, low: mlPerMet * low, high: mlPerMet * high },
    grade: 'C',
    source: `${compendium}, ${codes}`,
  };
}

function inside(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}
