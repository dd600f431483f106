import { findExercise } from '../exercise/index.ts';
import type { Bout, RepetitionSet, Transition } from '../movement/index.ts';
import { walkingSpeed } from '../movement/index.ts';
import { InputError } from '../recording/index.ts';
import type { CycleCatalogue, CycleOptions } from './cycle-catalogue.ts';
import { everydayCycles } from './everyday-cycles.ts';
import { layOver } from './lay-over.ts';
import type { Stretch } from './stretch.ts';

/** What a recording says the legs did. */
export interface RecordedMovement {
  /** In the order of time, without overlap. */
  bouts: readonly Pick<Bout, 'startMs' | 'endMs' | 'activity' | 'steps' | 'direction'>[];
  /** In the order of time. */
  transitions?: readonly Pick<Transition, 'timeMs'>[];
  sets?: readonly Pick<RepetitionSet, 'startMs' | 'endMs' | 'exercise' | 'repetitions'>[];
}

/** Depths of repetitions are rounded to this, so that the catalogue stays small: a thigh tells them to some 5 degrees. */
const depthStepDeg = 10;

/**
 * A recording as stretches of a dose: bouts by their cycles, each time of standing up or sitting down as half a cycle of
 * a chair, and sets by their repetitions, each as deep as it was; without a load, as a thigh does not tell what is carried.
 *
 * @example
 * doseOfStretches(stretchesOfMovement({ bouts, transitions, sets }, catalogue), catalogue);
 */
export function stretchesOfMovement(
  { bouts, transitions = [], sets = [] }: RecordedMovement,
  catalogue: CycleCatalogue,
): Stretch[] {
  const { heightM } = catalogue.body;
  let next = 0;
  const everyday = bouts.map(({ startMs, endMs, activity, steps, direction }, i): Stretch => {
    const seconds = (endMs - startMs) / 1000;
    const cadenceSpm = steps > 0 ? (60 * steps) / seconds : undefined;
    const speedMS = activity === 'walk' && cadenceSpm ? walkingSpeed(cadenceSpm, heightM).speedMS : undefined;
    const cycles = everydayCycles({ activity, seconds, steps, speedMS, direction });
    const untilMs = bouts[i + 1]?.startMs ?? Number.POSITIVE_INFINITY;
    let turns = 0;
    for (; next < transitions.length && transitions[next]!.timeMs < untilMs; next++) turns++;
    if (turns > 0) cycles.push({ exercise: 'sit-to-stand', options: {}, count: turns / 2 });
    return {
      startMs,
      endMs,
      basis: 'recorded',
      activity,
      cycles,
      isSet: false,
      speedMS,
      cadenceSpm,
      direction,
    };
  });
  return layOver(
    everyday,
    sets.map((set) => stretchOfSet(set, catalogue)),
  ).stretches;
}

function stretchOfSet(
  { startMs, endMs, exercise, repetitions }: NonNullable<RecordedMovement['sets']>[number],
  catalogue: CycleCatalogue,
): Stretch {
  const counts = new Map<number | null, number>();
  for (const { depthDeg } of repetitions) {
    const rounded = depthDeg === null ? null : depthStepDeg * Math.round(depthDeg / depthStepDeg);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const cycles = [...counts].map(([depthDeg, count]) => ({
    exercise,
    options: depthDeg === null ? {} : withinReach(exercise, { depthDeg }, catalogue),
    count,
  }));
  return { startMs, endMs, basis: 'recorded', activity: 'stand', cycles, isSet: true };
}

/** The options, or none where the exercise has no depth or this body can't reach it: an estimate is not held against it. */
function withinReach(exercise: string, options: CycleOptions, catalogue: CycleCatalogue): CycleOptions {
  if (!findExercise(exercise).options.includes('depthDeg')) return {};
  try {
    catalogue.load(exercise, options);
    return options;
  } catch (error) {
    if (error instanceof InputError) return {};
    throw error;
  }
}
