import {
  conditionProfiles,
  lifeOf,
  outcomesOf,
  type SampleOptions,
  type Scenario,
  simulateSamples,
} from '../adaptation/index.ts';
import { bandOf } from './band-of.ts';
import { checkSimulateOptions } from './check-simulate-options.ts';
import { describeSamples } from './describe-samples.ts';
import type { SimulationResult } from './simulation-result.ts';

/**
 * What a scenario does to a body: the middle and the band of every outcome, day by day, with grade, sources and what is not
 * known. A simulation, not a measurement; conditions change cautions and widen bands, never the laws.
 *
 * Throws an `InputError`: `wrong-value`.
 *
 * @param scenario of `readScenario`
 * @example
 * const { outcomes } = simulateScenario(readScenario({ phases: [{ days: 60, activity: 'bed-rest' }] }, 'bed.json'));
 * outcomes.plantarFlexorSize.median[60]; // near -25 %
 */
export function simulateScenario(scenario: Scenario, options: SampleOptions = {}): SimulationResult {
  const { species, person, phases } = scenario;
  const { samples = 500, seed = 1 } = options;
  const days = phases.reduce((sum, phase) => sum + phase.days, 1);
  checkSimulateOptions(options, days, outcomesOf(species).length);
  const drawn = simulateSamples(scenario, options);
  return {
    schema: 'legwork/simulation@1',
    ...describeSamples(drawn, species, (day) => lifeOf(scenario, day)),
    bandOf: bandOf(species, options),
    samples,
    seed,
    cautions: cautionsOf(scenario),
    assumed: {
      ...(species === 'human' && {
        age: person.ageY,
        sex: person.sex,
        massKg: person.massKg,
        fitness: person.fitness,
        habitualStepsPerDay: person.habitualStepsPerDay,
      }),
    },
  };
}

function cautionsOf({ species, person, phases }: Scenario): string[] {
  if (species !== 'human')
    return [
      'An animal: nothing of this is known to hold for people. Age, sex, mass and fitness of an animal change nothing here.',
    ];
  const profiles = person.conditions.map((name) => ({ name, ...conditionProfiles[name]! }));
  const hasMaximal = phases.some(({ sessions = [] }) =>
    sessions.some(({ intensity }) => intensity === 'max'),
  );
  const unsafe = profiles.filter(({ noMaximalSets }) => noMaximalSets && hasMaximal);
  return [
    ...profiles.map(({ name, caution }) => `${name}: ${caution}`),
    ...unsafe.map(
      ({ name }) =>
        `${name}: this scenario has sets to the maximum, which are not agreed to be safe with it.`,
    ),
    ...(person.ageY > 72 ? ['Nobody older than 72 was in the studies behind this: the band is wider.'] : []),
    'Not medical advice.',
  ];
}
