import { type Body, type BodyOptions, describeBody } from '../body/index.ts';
import { findExercise } from '../exercise/index.ts';
import { oneRepetitionMaximumKg, type PerformOptions, performMotion } from '../mechanics/index.ts';
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
  /**
   * The largest load that this body can lift once, kg, as the model has it; null where it can't do it without a load either,
   * or the exercise takes none.
   *
   * @throws InputError where the exercise is none
   */
  oneRepetitionMaximumKg(exercise: string): number | null;
}

/**
 * The cycle catalogue of a body. It remembers: a second question costs nothing, nor does a second catalogue of the same
 * body, one of the last 16 asked for.
 *
 * @param bodyOptions who: what is left out has a default
 * @param options for every cycle, where it says nothing else: another gravity, a harness. Default: on Earth
 * @throws InputError where nobody can be like that
 * @example
 * const catalogue = cycleCatalogue({ massKg: 82 });
 * catalogue.load('squat', { loadKg: 60 }).muscle.vasti?.workJ; // J, both legs
 */
export function cycleCatalogue(bodyOptions: BodyOptions = {}, options: CycleOptions = {}): CycleCatalogue {
  const key = JSON.stringify([bodyOptions, options]);
  const catalogue = catalogues.get(key) ?? createCatalogue(bodyOptions, options);
  // The one asked for last is the last to be forgotten.
  catalogues.delete(key);
  catalogues.set(key, catalogue);
  if (catalogues.size > rememberedBodies) catalogues.delete(catalogues.keys().next().value!);
  return catalogue;
}

/** A catalogue takes a second of work and some 100 kB: enough for a household, too few to fill the memory of a cohort. */
const rememberedBodies = 16;
const catalogues = new Map<string, CycleCatalogue>();

function createCatalogue(bodyOptions: BodyOptions, options: CycleOptions): CycleCatalogue {
  const body = describeBody(bodyOptions);
  const known = new Map<string, CycleLoad>();
  const maximaKg = new Map<string, number | null>();
  return {
    body,
    load(exercise, own = {}) {
      const key = keyOf(exercise, own);
      let load = known.get(key);
      if (!load) {
        const all = { ...options, ...own };
        const { motion, solution } = performMotion(exercise, body, all);
        load = cycleLoad(body, motion, solution, all.gravityMS2);
        known.set(key, load);
      }
      return load;
    },
    oneRepetitionMaximumKg(exercise) {
      const { name, options: possible } = findExercise(exercise);
      let maximumKg = maximaKg.get(name);
      if (maximumKg === undefined) {
        maximumKg = possible.includes('loadKg')
          ? oneRepetitionMaximumKg(name, { ...options, body: bodyOptions })
          : null;
        maximaKg.set(name, maximumKg);
      }
      return maximumKg;
    },
  };
}

/** Asked for at each bout of a week: cheap where there are no options. */
function keyOf(exercise: string, options: CycleOptions): string {
  let key = exercise;
  for (const name of Object.keys(options).sort())
    key += ` ${name} ${JSON.stringify(options[name as keyof CycleOptions])}`;
  return key;
}
