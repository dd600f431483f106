import { findExercise } from '../exercise/index.ts';
import { InputError } from '../recording/index.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import { enduranceExercises } from './endurance-exercises.ts';
import { heldS } from './held-s.ts';
import { layOver } from './lay-over.ts';
import { dayMs, dayOnFeet, ordinaryDay, sedentarySteps } from './ordinary-day.ts';
import type { PlannedSession } from './planned-session.ts';
import { restingMovements } from './resting-movements.ts';
import { sessionLoadKg } from './session-load-kg.ts';
import type { CycleCount, Stretch } from './stretch.ts';

/** Words for a day. */
export const scenarioActivities = [
  'habitual',
  'sedentary',
  'steps',
  'bed-rest',
  'wheelchair',
  'cast',
  'unloading',
  'microgravity',
] as const;

export type ScenarioActivity = (typeof scenarioActivities)[number];

/** A day in words. */
export interface ScenarioDay {
  activity: ScenarioActivity;
  /** Of `steps`; of the others their own. */
  stepsPerDay?: number;
  /** Minutes in a standing frame, of `wheelchair` and `bed-rest`. Default 0. */
  standingFrameMin?: number;
  sessions?: readonly PlannedSession[];
}

/**
 * Transfers of a full-time wheelchair user a day: 14 to 18 (as cited in 10.1155/2014/984526; abstract). That the legs take
 * part as in standing up with help is a choice: of many they can't.
 */
const transfers = 16;

const minuteMs = 60_000;
/** Sessions begin here, one after the other: by day, whatever the day is. */
const sessionsAtMs = 16 * 60 * minuteMs;

/**
 * The stretches of a day in words, from midnight to midnight.
 *
 * - `habitual`: the ordinary day. `steps`: a share of it, by its steps. `sedentary`: the same with 5000 steps.
 * - `bed-rest`: 24 hours in bed, with what people do there unasked.
 * - `wheelchair`: a night in bed, the day on a seat, 16 assisted transfers.
 * - `cast`, `unloading`, `microgravity`: nothing at all for the leg in question; what a leg in a cast or in orbit does by
 *   itself nobody counted.
 *
 * Sessions lie over it. Of one with `perWeek` below 7 each day has its share: training is regular.
 *
 * @throws InputError where a word or a number is none that can be
 * @example
 * doseOfStretches(scenarioDay({ activity: 'bed-rest' }, catalogue), catalogue).uprightS; // 0
 */
export function scenarioDay(day: ScenarioDay, catalogue: CycleCatalogue): Stretch[] {
  const { sessions = [], standingFrameMin = 0 } = day;
  checkNumber('standingFrameMin', standingFrameMin, 24 * 60);
  const stretches = baseDay(day);
  const above: Stretch[] = [];
  let atMs = sessionsAtMs;
  const add = (stretch: Omit<Stretch, 'startMs' | 'basis'>) => {
    if (stretch.endMs <= 0) return;
    above.push({ ...stretch, basis: 'assumed', startMs: atMs, endMs: atMs + stretch.endMs });
    atMs += stretch.endMs;
  };
  if (standingFrameMin > 0) {
    const cycles = [{ exercise: 'standing-frame', options: {}, count: (standingFrameMin * 60) / heldS }];
    add({ endMs: standingFrameMin * minuteMs, activity: 'stand', cycles, isSet: true });
  }
  for (const session of sessions) {
    const cycle = sessionCycle(session, catalogue);
    const { durationS } = catalogue.load(cycle.exercise, cycle.options);
    const endurance = enduranceExercises[cycle.exercise];
    add({
      endMs: 1000 * cycle.count * durationS,
      activity: endurance?.activity ?? 'stand',
      ...(endurance?.direction && { direction: endurance.direction }),
      cycles: [cycle],
      isSet: !endurance,
    });
  }
  if (atMs > dayMs)
    throw new InputError(
      'scenario-invalid',
      'the sessions of a day take longer than the day has',
      'sessions',
      'give fewer sets, repetitions or minutes',
    );
  return layOver(stretches, above).stretches;
}

function baseDay({ activity, stepsPerDay }: ScenarioDay): Stretch[] {
  const whole = { startMs: 0, endMs: dayMs, basis: 'assumed', isSet: false } as const;
  switch (activity) {
    case 'habitual':
      return dayOnFeet(shareOf(stepsPerDay ?? ordinaryDay.steps));
    case 'sedentary':
      return dayOnFeet(shareOf(stepsPerDay ?? sedentarySteps));
    case 'steps':
      if (stepsPerDay === undefined)
        throw new InputError(
          'scenario-invalid',
          'a day of steps needs their number',
          'stepsPerDay',
          'give it, for example 2000',
        );
      return dayOnFeet(shareOf(stepsPerDay));
    case 'bed-rest':
      return [{ ...whole, activity: 'lie', cycles: restingMovements('lie', dayMs / 1000) }];
    case 'wheelchair': {
      const day = dayOnFeet(0);
      const lastOf = day[day.length - 1]!;
      const moved = [{ exercise: 'assisted-sit-to-stand', options: {}, count: transfers }];
      return [...day.slice(0, -1), { ...lastOf, cycles: [...lastOf.cycles, ...moved] }];
    }
    case 'cast':
    case 'unloading':
    case 'microgravity':
      return [{ ...whole, activity: 'lie', cycles: [] }];
    default:
      throw new InputError(
        'scenario-invalid',
        `there is no activity "${activity as string}"`,
        'activity',
        `give one of ${scenarioActivities.join(', ')}`,
      );
  }
}

function shareOf(steps: number): number {
  checkNumber('stepsPerDay', steps, 100_000);
  return steps / ordinaryDay.steps;
}

/** A session's share of one day, as cycles. */
function sessionCycle(session: PlannedSession, catalogue: CycleCatalogue): CycleCount {
  const { sets = 1, reps, minutes, perWeek } = session;
  const { name } = findExercise(session.exercise);
  checkNumber('perWeek', perWeek, 50);
  checkNumber('sets', sets, 100);
  const loadKg = sessionLoadKg({ ...session, exercise: name }, catalogue);
  const options = loadKg > 0 ? { loadKg } : {};
  if (minutes !== undefined) {
    checkNumber('minutes', minutes, 24 * 60);
    const { durationS } = catalogue.load(name, options);
    return { exercise: name, options, count: ((perWeek / 7) * minutes * 60) / durationS };
  }
  if (reps === undefined)
    throw new InputError(
      'scenario-invalid',
      `the session of ${name} has neither reps nor minutes`,
      'reps',
      'give one of them',
    );
  checkNumber('reps', reps, 1000);
  return { exercise: name, options, count: (perWeek / 7) * sets * reps };
}

function checkNumber(name: string, value: number, most: number): void {
  if (value >= 0 && value <= most) return;
  throw new InputError(
    'scenario-invalid',
    `${name} can't be ${value}`,
    name,
    `give a number from 0 to ${most}`,
  );
}
