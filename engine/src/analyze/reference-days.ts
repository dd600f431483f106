import type { BodyOptions } from '../body/index.ts';
import {
  cycleCatalogue,
  dayOnFeet,
  doseOfStretches,
  dosesOfDays,
  type ScenarioDay,
  scenarioDay,
} from '../dose/index.ts';
import { describeDose } from './describe-dose.ts';
import type { DayDose } from './dose-result.ts';

const heavy = (exercise: string) => ({ exercise, sets: 4, reps: 8, intensity: '70%1RM', perWeek: 7 });

const days = {
  ordinary: { activity: 'habitual' },
  bedRest: { activity: 'bed-rest' },
  legDay: { activity: 'habitual', sessions: ['squat', 'deadlift', 'lunge'].map(heavy) },
} as const satisfies Record<string, ScenarioDay>;

/** Days to hold a measured one against. */
export type ReferenceDays = Record<keyof typeof days, DayDose>;

/**
 * An ordinary day, a day in bed, and an ordinary day with 4 x 8 squats, deadlifts and lunges at 70 % of the one-repetition
 * maximum that the model gives this body: what a day's dose is shown beside. All three are models of a day, not measured.
 *
 * @throws InputError where nobody can be like that
 * @example
 * referenceDays({ massKg: 82 }).bedRest.relative?.kneeExtensors; // 0.03
 */
export function referenceDays(body: BodyOptions): ReferenceDays {
  const catalogue = cycleCatalogue(body);
  const ordinary = doseOfStretches(dayOnFeet(1), catalogue);
  const describe = (day: ScenarioDay) => {
    const [dated] = dosesOfDays(scenarioDay(day, catalogue), 'UTC', catalogue);
    return describeDose(dated!, { ordinary });
  };
  return {
    ordinary: describe(days.ordinary),
    bedRest: describe(days.bedRest),
    legDay: describe(days.legDay),
  };
}
