import {
  cycleCatalogue,
  type Dose,
  doseOfStretches,
  ordinaryDay,
  relativeDose,
  type ScenarioActivity,
  scenarioDay,
  sedentarySteps,
} from '../dose/index.ts';
import { createDailyLoad } from './create-daily-load.ts';
import { type DailyLoad, type LoadedMuscle, loadedMuscles } from './daily-load.ts';
import { ordinaryDose } from './ordinary-dose.ts';
import type { Fitness, Scenario, ScenarioPhase, ScenarioSession } from './scenario.ts';
import { sessionLoad } from './session-load.ts';

/** A day at a desk, as the dose has it: the steps under which a life counts as sedentary. */
const atDesk = sedentarySteps / ordinaryDay.steps;
/** What somebody with a leg in a cast still does with heart and lungs: a choice. */
const aerobicInCast = 0.5;

/** What legs and heart get without sessions, as shares of the person's own ordinary day. */
function activityLoad(activity: Exclude<ScenarioActivity, 'habitual' | 'steps'>): ActivityLoad {
  switch (activity) {
    case 'sedentary':
      return evenLoad(atDesk, atDesk);
    case 'bed-rest':
    case 'wheelchair':
      return doseOf(activity);
    case 'cast':
      return evenLoad(0, aerobicInCast);
    case 'unloading':
    case 'microgravity':
      return evenLoad(0, doseOf('bed-rest').aerobic);
  }
}

type ActivityLoad = Record<LoadedMuscle | 'aerobic', number>;

function evenLoad(legs: number, aerobic: number): ActivityLoad {
  return { kneeExtensors: legs, plantarFlexors: legs, hamstrings: legs, aerobic };
}

/** Worked out when the first scenario asks for it. */
const known = new Map<ScenarioActivity, ActivityLoad>();

/** The dose of a day, from what people do unasked on it, beside an ordinary day; of the usual body. */
function doseOf(activity: 'bed-rest' | 'wheelchair'): ActivityLoad {
  const load = known.get(activity) ?? relativeDose(doseOfDay(activity), ordinaryDose());
  known.set(activity, load);
  return load;
}

function doseOfDay(activity: ScenarioActivity): Dose {
  const catalogue = cycleCatalogue();
  return doseOfStretches(scenarioDay({ activity }, catalogue), catalogue);
}

/** What people did for months before day 0; sessions are choices that stand for the word. */
const usualLives: Readonly<Record<Fitness, { share: number; sessions: readonly ScenarioSession[] }>> = {
  sedentary: { share: atDesk, sessions: [] },
  average: { share: 1, sessions: [] },
  trained: {
    share: 1,
    sessions: [
      { exercise: 'run', minutes: 30, perWeek: 3 },
      { exercise: 'squat', sets: 6, reps: 10, intensity: '70%1RM', perWeek: 2 },
      { exercise: 'calf-raise', sets: 3, reps: 10, intensity: '70%1RM', perWeek: 2 },
    ],
  },
  athletic: { share: 1, sessions: [{ exercise: 'run', minutes: 60, perWeek: 7 }] },
};

/**
 * The load of every day of a scenario. The first day, index 0, stands for all days before the scenario begins.
 *
 * @param scenario that was checked
 * @param exponent p of the power law of forces
 * @returns one day more than the phases have
 */
export function scenarioLoad({ person, phases }: Scenario, exponent: number): DailyLoad {
  const days = phases.reduce((sum, phase) => sum + phase.days, 0);
  const load = createDailyLoad(days + 1);
  const usual = usualLives[person.fitness];
  fillDays(load, 0, { days: 1, activity: 'habitual' }, person, usual, exponent);
  let day = 1;
  for (const phase of phases) {
    fillDays(load, day, phase, person, usual, exponent);
    day += phase.days;
  }
  return load;
}

function fillDays(
  load: DailyLoad,
  from: number,
  phase: ScenarioPhase,
  person: Scenario['person'],
  usual: (typeof usualLives)[Fitness],
  exponent: number,
): void {
  const { activity, stepsPerDay = 0, days } = phase;
  const weightless = activity === 'microgravity';
  const walked = stepsPerDay / person.habitualStepsPerDay;
  const everyday =
    activity === 'habitual'
      ? evenLoad(usual.share, usual.share)
      : activity === 'steps'
        ? evenLoad(walked, walked)
        : activityLoad(activity);
  const own = activity === 'habitual' ? usual.sessions : [];
  const sessions = [...own, ...(phase.sessions ?? [])].map((session) =>
    sessionLoad(session, exponent, weightless ? 'weightless' : activity === 'bed-rest' ? 'lying' : 'upright'),
  );
  const to = from + days;
  for (const muscle of loadedMuscles) {
    load.relative[muscle].fill(
      sum(sessions, ({ relative }) => relative[muscle], everyday[muscle]),
      from,
      to,
    );
    load.resistance[muscle].fill(
      sum(sessions, ({ resistance }) => resistance[muscle], 0),
      from,
      to,
    );
  }
  load.aerobic.fill(
    sum(sessions, ({ aerobic }) => aerobic, everyday.aerobic),
    from,
    to,
  );
  load.weightless.fill(weightless ? 1 : 0, from, to);
}

function sum<T>(values: readonly T[], of: (value: T) => number, start: number): number {
  return values.reduce((total, value) => total + of(value), start);
}
