import {
  cycleCatalogue,
  type Dose,
  doseOfStretches,
  type EnduranceExercise,
  effortsAtShare,
  enduranceExercises,
  intensityShare,
  regionEfforts,
  relativeDose,
  scenarioDay,
  sessionLoadKg,
} from '../dose/index.ts';
import { activityPowerW } from '../energy/index.ts';
import { pow } from '../number/index.ts';
import { type LoadedMuscle, loadedMuscles } from './daily-load.ts';
import { ordinaryDose } from './ordinary-dose.ts';
import { ordinaryCyclesPerDay, resistanceOf } from './resistance-of.ts';
import type { ScenarioSession } from './scenario.ts';

/** What a session adds to each day of its week, on average. */
export interface SessionLoad {
  relative: Record<LoadedMuscle, number>;
  resistance: Record<LoadedMuscle, number>;
  aerobic: number;
}

/** Whether the body's own weight is lifted along, lies on the bed, or is none. */
export type SessionPosture = 'upright' | 'lying' | 'weightless';

/**
 * What a session adds to the load of a day of its week, spread evenly over the week; of the usual body.
 *
 * Sets count by `resistanceOf`, with what a repetition asks at its share of the one-repetition maximum. Endurance: a cycle
 * counts as a step at most, and with (share of the weight)^p where something else carries part of it. The power law alone
 * would let half an hour on a treadmill in orbit keep a whole calf, which crews of Mir contradict (H050, H051).
 *
 * @param session of a scenario that was checked
 * @param exponent p of the power law
 * @param posture in which it is done
 */
export function sessionLoad(
  session: ScenarioSession,
  exponent: number,
  posture: SessionPosture,
): SessionLoad {
  const endurance = enduranceExercises[session.exercise];
  const load = { relative: noLoad(), resistance: noLoad() };
  if (session.minutes !== undefined && !endurance) {
    const { aerobic, ...relative } = relativeDose(sessionDose(session), ordinaryDose());
    return { ...load, relative: posture === 'weightless' ? noLoad() : relative, aerobic };
  }
  if (session.minutes !== undefined) {
    const minutesPerDay = (session.minutes * session.perWeek) / 7;
    addEndurance(load.relative, session, endurance, minutesPerDay, exponent, posture);
    return { ...load, aerobic: (60 * minutesPerDay * aboveRestW(endurance)) / ordinaryActiveJ() };
  }
  const repetitions = (session.sets! * session.reps! * session.perWeek) / 7;
  const catalogue = cycleCatalogue();
  const step = regionEfforts(catalogue.load('walk'));
  const effort = effortOf(session, posture);
  for (const muscle of loadedMuscles)
    load.resistance[muscle] = resistanceOf(repetitions, effort[muscle] / step[muscle], exponent);
  const loadKg = posture === 'weightless' ? 0 : sessionLoadKg(session, catalogue);
  const { activeJ, durationS } = catalogue.load(session.exercise, loadKg > 0 ? { loadKg } : {});
  const standing = durationS * aboveRestW({ activity: 'stand' });
  return { ...load, aerobic: (repetitions * (activeJ.value + standing)) / ordinaryActiveJ() };
}

/**
 * Shares of what the muscles have. Upright, the body's own weight is part of what is lifted. Lying and without weight a
 * machine gives all of it: a share of the maximum is that share, and a load in body weights takes the place of the body.
 */
function effortOf(session: ScenarioSession, posture: SessionPosture): Record<LoadedMuscle, number> {
  const { exercise, intensity = 'bodyweight', loadBW } = session;
  const catalogue = cycleCatalogue();
  const own = regionEfforts(catalogue.load(exercise));
  const maximumKg = catalogue.oneRepetitionMaximumKg(exercise);
  const share = intensityShare(intensity);
  if (loadBW === undefined && share === 0) return posture === 'weightless' ? noLoad() : own;
  if (maximumKg === null) return own;
  if (posture === 'upright')
    return effortsAtShare(
      exercise,
      {},
      loadBW === undefined ? share : (loadBW * catalogue.body.massKg) / maximumKg,
      catalogue,
    );
  const hardest = Math.max(own.kneeExtensors, own.plantarFlexors, own.hamstrings, own.hipExtensors);
  const times = loadBW ?? share / hardest;
  return {
    kneeExtensors: Math.min(1, times * own.kneeExtensors),
    plantarFlexors: Math.min(1, times * own.plantarFlexors),
    hamstrings: Math.min(1, times * own.hamstrings),
  };
}

function addEndurance(
  relative: Record<LoadedMuscle, number>,
  { exercise, loadBW }: ScenarioSession,
  { carriesWeight }: EnduranceExercise,
  minutesPerDay: number,
  exponent: number,
  posture: SessionPosture,
): void {
  const catalogue = cycleCatalogue();
  const cycle = catalogue.load(exercise);
  const [own, step] = [regionEfforts(cycle), regionEfforts(catalogue.load('walk'))];
  const carried = loadBW ?? (posture === 'weightless' ? 0 : 1);
  const weight = carriesWeight ? pow(carried, exponent) : 1;
  const days = (60 * minutesPerDay) / cycle.durationS / ordinaryCyclesPerDay;
  for (const muscle of loadedMuscles)
    relative[muscle] = days * weight * Math.min(1, pow(own[muscle] / step[muscle], exponent));
}

/** Power above lying at rest, as the dose counts it. */
function aboveRestW({ activity, direction }: Pick<EnduranceExercise, 'activity' | 'direction'>): number {
  const { body } = cycleCatalogue();
  const { watts } = activityPowerW(activity, { direction }, body);
  return watts.value - activityPowerW('lie', {}, body).watts.value;
}

/** A posture that is held, on a day on which nothing else is done: its dose alone. */
function sessionDose({ exercise, minutes, perWeek }: ScenarioSession): Dose {
  const catalogue = cycleCatalogue();
  const day = scenarioDay({ activity: 'cast', sessions: [{ exercise, minutes, perWeek }] }, catalogue);
  return doseOfStretches(day, catalogue);
}

/** Energy above rest of an ordinary day, J. */
function ordinaryActiveJ(): number {
  return 1000 * ordinaryDose().energy.activeKJ.value;
}

function noLoad(): Record<LoadedMuscle, number> {
  return { kneeExtensors: 0, plantarFlexors: 0, hamstrings: 0 };
}
