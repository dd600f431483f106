import type { Body } from '../body/index.ts';
import { type PerformOptions, performMotion } from '../mechanics/index.ts';
import { type CycleLoad, cycleLoad } from './cycle-load.ts';

/** How a cycle is done: everything but who does it and how often. */
export type CycleOptions = Omit<PerformOptions, 'body' | 'reps' | 'withFrames' | 'oneRepetitionMaximumKg'>;

/** What cycles of exercises come to for one body, each worked out once, when it is first asked for. */
export interface CycleCatalogue {
  readonly body: Body;
  /**
   * @throws InputError where the exercise or an option is none
   */
  load(exercise: string, options?: CycleOptions): CycleLoad;
}

/**
 * The cycle catalogue of a body. It remembers: a second question costs nothing.
 *
 * @param options for every cycle, where it says nothing else: another gravity, a harness. Default: on Earth
 * @example
 * const catalogue = cycleCatalogue(describeBody({ massKg: 82 }));
 * catalogue.load('squat', { loadKg: 60 }).muscle.vasti?.workJ; // J, both legs
 */
export function cycleCatalogue(body: Body, options: CycleOptions = {}): CycleCatalogue {
  const known = new Map<string, CycleLoad>();
  return {
    body,
    load(exercise, own = {}) {
      const all = { ...options, ...own };
      const key = `${exercise} ${JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
      let load = known.get(key);
      if (!load) {
        const { motion, solution } = performMotion(exercise, body, all);
        load = cycleLoad(body, motion, solution);
        known.set(key, load);
      }
      return load;
    },
  };
}
