import type { CycleCatalogue } from './cycle-catalogue.ts';
import { isResistanceSet } from './is-resistance-set.ts';
import { regionEfforts } from './region-efforts.ts';
import type { DoseRegion } from './relative-dose.ts';
import { setEfforts } from './set-efforts.ts';
import type { Stretch } from './stretch.ts';

/** Repetitions of an exercise against one load. */
export interface ResistanceSets {
  exercise: string;
  loadKg: number;
  /** Of either leg. */
  repetitions: number;
  /** What a repetition asks of each region, as a multiple of what a step of ordinary walking asks of it. */
  timesAStep: Record<DoseRegion, number>;
}

/**
 * What was done in sets of repetitions: movement that a muscle grows from, not held postures nor what goes on for minutes.
 * Sets of an exercise with the same load are put together; their depths and tempos count by their repetitions.
 *
 * @param stretches of a day
 * @returns in the order in which they were first done
 * @throws InputError where an exercise or an option is none
 * @example
 * resistanceSets(stretchesOfSets([{ startMs, exercise: 'squat', reps: 8 }], catalogue), catalogue)[0].repetitions; // 8
 */
export function resistanceSets(stretches: readonly Stretch[], catalogue: CycleCatalogue): ResistanceSets[] {
  const step = regionEfforts(catalogue.load('walk'));
  const done = new Map<string, ResistanceSets>();
  for (const stretch of stretches) {
    if (!isResistanceSet(stretch, catalogue)) continue;
    for (const { exercise, options, count } of stretch.cycles) {
      const { loadKg = 0 } = options;
      const effort = setEfforts(exercise, options, catalogue);
      const sets = done.get(`${exercise} ${loadKg}`) ?? noSets(exercise, loadKg);
      done.set(`${exercise} ${loadKg}`, sets);
      const share = count / (sets.repetitions + count);
      for (const region of Object.keys(step) as DoseRegion[]) {
        const times = step[region] > 0 ? effort[region] / step[region] : 0;
        sets.timesAStep[region] += (times - sets.timesAStep[region]) * share;
      }
      sets.repetitions += count;
    }
  }
  return [...done.values()];
}

function noSets(exercise: string, loadKg: number): ResistanceSets {
  const timesAStep = { kneeExtensors: 0, plantarFlexors: 0, hamstrings: 0, hipExtensors: 0 };
  return { exercise, loadKg, repetitions: 0, timesAStep };
}
