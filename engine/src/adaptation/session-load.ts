import { ordinaryDay } from '../dose/index.ts';
import { pow } from '../number/index.ts';
import { type LoadedMuscle, loadedMuscles } from './daily-load.ts';
import { enduranceExercises } from './endurance-exercises.ts';
import { peakEfforts } from './peak-efforts.ts';
import type { ScenarioSession } from './scenario.ts';

/** What a session adds to each day of its week, on average. */
export interface SessionLoad {
  relative: Record<LoadedMuscle, number>;
  resistance: Record<LoadedMuscle, number>;
  aerobic: number;
}

/** Loading cycles of one leg on an ordinary day. */
const ordinaryCyclesPerDay = ordinaryDay.steps / 2;

/** What such a day asks of the heart, above rest: its minutes of walking, in multiples of the uptake at rest. */
const ordinaryMetMin = (ordinaryDay.steps / ordinaryDay.cadenceSpm) * (enduranceExercises.walk!.met - 1);

/** Sets leave about as much oxygen uptake as vigorous resistance training, multiples of rest (2011 Compendium 02030, from memory). */
const setsMet = 6;
/** Of a repetition with its share of the pauses between sets, minutes; a choice. */
const repetitionMin = 0.1;

/**
 * What a session adds to the load of a day of its week, spread evenly over the week.
 *
 * Sets: cycles x (force over the force of a step)^p, over the cycles of an ordinary day; forces as shares of what the
 * muscle has. Endurance: a cycle counts as a step at most, and with (share of the weight)^p where something else carries
 * part of it. The power law alone would let half an hour on a treadmill in orbit keep a whole calf, which crews of Mir
 * contradict (H050, H051).
 *
 * @param session of a scenario that was checked
 * @param exponent p of the power law
 * @param weightless whether the body has no weight of its own
 */
export function sessionLoad(session: ScenarioSession, exponent: number, weightless: boolean): SessionLoad {
  const peak = peakEfforts(session.exercise);
  const walkingEffort = peakEfforts('walk');
  const endurance = enduranceExercises[session.exercise];
  const perDay = session.perWeek / 7;
  const load: SessionLoad = { relative: noLoad(), resistance: noLoad(), aerobic: 0 };
  if (session.minutes !== undefined && endurance) {
    const carried = session.loadBW ?? (weightless ? 0 : 1);
    const weight = endurance.carriesWeight ? pow(carried, exponent) : 1;
    const days = (session.minutes * perDay * endurance.cyclesPerMin) / ordinaryCyclesPerDay;
    for (const muscle of loadedMuscles)
      load.relative[muscle] =
        days * weight * Math.min(1, pow(peak[muscle] / walkingEffort[muscle], exponent));
    load.aerobic = (session.minutes * perDay * (endurance.met - 1)) / ordinaryMetMin;
    return load;
  }
  const repetitions = session.sets! * session.reps! * perDay;
  const hardest = Math.max(peak.kneeExtensors, peak.plantarFlexors, peak.hamstrings);
  for (const muscle of loadedMuscles) {
    const effort = effortOf(session, peak[muscle], hardest, weightless);
    load.resistance[muscle] =
      (repetitions * pow(effort / walkingEffort[muscle], exponent)) / ordinaryCyclesPerDay;
  }
  load.aerobic = (repetitions * repetitionMin * (setsMet - 1)) / ordinaryMetMin;
  return load;
}

/** Share of what the muscle has: at a share of the maximum the hardest working muscle gives that share. */
function effortOf(session: ScenarioSession, ownWeight: number, hardest: number, weightless: boolean): number {
  const { intensity = 'bodyweight', loadBW = 0 } = session;
  if (intensity === 'max') return ownWeight / hardest;
  if (intensity.endsWith('%1RM')) return (Number.parseFloat(intensity) / 100) * (ownWeight / hardest);
  return Math.min(1, ownWeight * ((weightless ? 0 : 1) + loadBW));
}

function noLoad(): Record<LoadedMuscle, number> {
  return { kneeExtensors: 0, plantarFlexors: 0, hamstrings: 0 };
}
