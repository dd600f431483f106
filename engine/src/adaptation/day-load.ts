import { calibrated } from './calibrated.ts';
import type { LoadedMuscle } from './daily-load.ts';
import type { RecordedDay } from './recorded-day.ts';
import { resistanceOf } from './resistance-of.ts';

/** What one day asks, in the channels of `DailyLoad`. */
export interface DayLoad {
  relative: Record<LoadedMuscle, number>;
  resistance: Record<LoadedMuscle, number>;
  aerobic: number;
}

/**
 * What a recorded day asks of muscles, heart and lungs: what was done unasked by its relative dose, sets by their
 * repetitions and what each asks.
 *
 * @returns null where too little of the day is known
 * @example
 * dayLoad({ date: '2026-06-01', relative })?.resistance.kneeExtensors; // 0: no sets
 */
export function dayLoad({ relative, everyday, sets = [] }: RecordedDay): DayLoad | null {
  if (!relative) return null;
  const { loadExponent } = calibrated.parameters;
  const of = (muscle: LoadedMuscle): number =>
    sets.reduce(
      (sum, { repetitions, timesAStep }) => sum + resistanceOf(repetitions, timesAStep[muscle], loadExponent),
      0,
    );
  const unasked = everyday ?? relative;
  return {
    relative: {
      kneeExtensors: unasked.kneeExtensors,
      plantarFlexors: unasked.plantarFlexors,
      hamstrings: unasked.hamstrings,
    },
    resistance: {
      kneeExtensors: of('kneeExtensors'),
      plantarFlexors: of('plantarFlexors'),
      hamstrings: of('hamstrings'),
    },
    aerobic: relative.aerobic,
  };
}
