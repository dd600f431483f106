import {
  type AdaptationOutcome,
  adaptationOutcomes,
  bodyOutcomes,
  cellBound,
  changeUnit,
  conditionProfiles,
  lifeOf,
  nobodyHasMeasured,
  outcomeKnowledge,
  outcomesOf,
  type SampleOptions,
  type Scenario,
  sampleBand,
  simulateSamples,
  studyPoints,
} from '../adaptation/index.ts';
import { evidence } from '../evidence/index.ts';
import { round } from '../number/index.ts';
import { checkSimulateOptions } from './check-simulate-options.ts';
import type { SimulatedOutcome, SimulationResult } from './simulation-result.ts';

const isBody = (outcome: AdaptationOutcome): boolean => (bodyOutcomes as readonly string[]).includes(outcome);
/** Rows that bounds of cells in people come from, and those that say that they may be nothing at all. */
const humanCellRows: Readonly<Partial<Record<AdaptationOutcome, readonly string[]>>> = {
  dentateMatureNeurons: ['H102', 'H101', 'H166'],
  dentateNewNeurons: ['H101', 'H166', 'P002'],
  matureOligodendrocytes: ['H141'],
  neuralStemCellsDividing: ['H103'],
  neuroblasts: ['H103'],
  newNeurons: ['H103'],
  matureNeurons: ['H103'],
};

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
  const { samples = 500, seed = 1, studyMean } = options;
  const simulated = outcomesOf(species);
  const days = phases.reduce((sum, phase) => sum + phase.days, 1);
  checkSimulateOptions(options, days, simulated.length);
  const drawn = simulateSamples(scenario, options);
  const dayNumbers = Array.from({ length: days }, (_, day) => day);
  const outcomes: Record<string, SimulatedOutcome> = {};
  for (const outcome of adaptationOutcomes) {
    if (simulated.includes(outcome)) {
      const { median, p10, p90 } = sampleBand(drawn, outcome);
      outcomes[outcome] = {
        ...about(outcome, species),
        median: rounded(median),
        p10: rounded(p10),
        p90: rounded(p90),
      };
    } else outcomes[outcome] = unknownOutcome(outcome, species, dayNumbers);
  }
  return {
    schema: 'legwork/simulation@1',
    species,
    days: dayNumbers,
    outcomes,
    bandOf:
      studyMean === undefined
        ? `one ${species === 'human' ? 'person' : species}: eight of ten lie within, as far as is known`
        : `the mean of a study of ${studyMean}, as measured: eight of ten studies lie within, as far as is known`,
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
    points: studyPoints
      .filter(({ life, day, species: whose }) => whose === species && lifeOf(scenario, day) === life)
      .map(({ id, outcome, day, value, use }) => ({ id, outcome, day, value, use })),
  };
}

function about(
  outcome: AdaptationOutcome,
  species: Scenario['species'],
): Omit<SimulatedOutcome, 'median' | 'p10' | 'p90'> {
  const { label, note, humanGrade } = outcomeKnowledge[outcome];
  const rows = studyPoints.filter((point) => point.outcome === outcome && point.species === species);
  const named = evidence.filter(({ id }) => note.includes(id));
  return {
    label,
    unit: changeUnit,
    grade: species === 'human' ? humanGrade : 'D',
    evidence: [...new Set([...rows.map(({ id }) => id), ...named.map(({ id }) => id)])],
    note,
  };
}

/** Nothing but bounds for cells in people; nothing at all for muscles and oxygen of animals. */
function unknownOutcome(
  outcome: AdaptationOutcome,
  species: Scenario['species'],
  days: readonly number[],
): SimulatedOutcome {
  const { label } = outcomeKnowledge[outcome];
  const nothing = { label, unit: changeUnit, median: null, p10: null, p90: null, grade: 'open' as const };
  if (isBody(outcome))
    return { ...nothing, evidence: [], note: `No published number of a ${species} is known to Legwork.` };
  const bound = days.map((day) => round(cellBound(outcome, day), 4));
  return {
    ...nothing,
    evidence: [...(humanCellRows[outcome] ?? [])],
    note: nobodyHasMeasured,
    bounds: { low: bound.map((value) => (value === 0 ? 0 : -value)), high: bound },
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

function rounded(values: Float64Array): number[] {
  return Array.from(values, (value) => round(Math.max(-100, value), 2));
}
