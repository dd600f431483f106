import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adaptationOutcomes, readScenario } from '../adaptation/index.ts';
import { evidence } from '../evidence/index.ts';
import { InputError } from '../recording/index.ts';
import { simulateScenario } from './simulate-scenario.ts';
import { simulationResultSchema } from './simulation-result.ts';

const scenario = (document: object) => readScenario(document, 'test');
const bed = scenario({ phases: [{ days: 60, activity: 'bed-rest' }] });

test('a result is as its schema says, with every outcome, its grade and its sources', () => {
  const result = simulationResultSchema.strict().parse(simulateScenario(bed, { samples: 100 }));
  expect(result.days).toEqual(Array.from({ length: 61 }, (_, day) => day));
  expect(Object.keys(result.outcomes)).toEqual([...adaptationOutcomes]);
  const known = new Set(evidence.map(({ id }) => id));
  for (const { evidence: ids } of Object.values(result.outcomes))
    for (const id of ids) expect(known).toContain(id);
  const { median, p10, p90, grade } = result.outcomes.plantarFlexorSize!;
  expect([median![0], p10![0], p90![0]]).toEqual([0, 0, 0]);
  expect(p10![60]).toBeLessThan(median![60]!);
  expect(p90![60]).toBeGreaterThan(median![60]!);
  expect(grade).toBe('A');
});

test('the same seed gives the same numbers, another seed others', () => {
  const once = simulateScenario(bed, { samples: 50, seed: 7 });
  expect(simulateScenario(bed, { samples: 50, seed: 7 })).toEqual(once);
  expect(simulateScenario(bed, { samples: 50, seed: 8 })).not.toEqual(once);
});

test('cells of people have bounds and the sentence that nobody has measured them', () => {
  const { outcomes } = simulateScenario(scenario({ phases: [{ days: 90, activity: 'bed-rest' }] }), {
    samples: 20,
  });
  const glia = outcomes.matureOligodendrocytes!;
  expect(glia.median).toBeNull();
  expect(glia.note).toContain('Nobody has measured');
  // Stopping all renewal for 90 days: 1/300 a year.
  expect(glia.bounds!.low[90]).toBeCloseTo(-0.0822, 3);
  expect(outcomes.neuralStemCellsDividing!.grade).toBe('open');
});

test('muscles of a rat are unknown rather than guessed', () => {
  const { outcomes, cautions } = simulateScenario(
    scenario({ species: 'rat', phases: [{ days: 14, activity: 'unloading' }] }),
    { samples: 20 },
  );
  expect(outcomes.vo2max).toMatchObject({
    median: null,
    note: 'No published number of a rat is known to Legwork.',
  });
  expect(outcomes.neuroblasts!.grade).toBe('D');
  expect(cautions[0]).toContain('An animal');
});

test('a condition widens the band and cautions; the middle stays', () => {
  const of = (conditions: string[]) =>
    simulateScenario(
      scenario({
        person: { conditions },
        phases: [
          {
            days: 30,
            activity: 'bed-rest',
            sessions: [{ exercise: 'squat', sets: 3, reps: 5, intensity: 'max', perWeek: 2 }],
          },
        ],
      }),
      { samples: 400 },
    );
  const [without, withMnd] = [of([]), of(['motor-neuron-disease'])];
  const width = ({ outcomes }: typeof without): number =>
    outcomes.plantarFlexorSize!.p90![30]! - outcomes.plantarFlexorSize!.p10![30]!;
  expect(width(withMnd)).toBeGreaterThan(1.4 * width(without));
  expect(withMnd.cautions.join(' ')).toContain('sets to the maximum, which are not agreed to be safe');
});

test('the mean of a study is surer than a person', () => {
  const width = (studyMean?: number): number => {
    const { p10, p90 } = simulateScenario(bed, { samples: 400, ...(studyMean && { studyMean }) }).outcomes
      .kneeExtensorSize!;
    return p90![60]! - p10![60]!;
  };
  expect(width(100)).toBeLessThan(width());
});

test.each([
  [{ samples: 3 }, "samples can't be 3"],
  [{ samples: 1e9 }, "samples can't be 1000000000"],
  [{ seed: -1 }, "seed can't be -1"],
  [{ studyMean: 0 }, "studyMean can't be 0"],
])('options %j are refused', (options, says) => {
  expect(() => simulateScenario(bed, options)).toThrow(InputError);
  expect(() => simulateScenario(bed, options)).toThrow(says);
});

test('whatever a scenario is, every number is one, and the middle lies in the band', () => {
  const session = fc.oneof(
    fc.record({
      exercise: fc.constantFrom('squat', 'calf-raise', 'step-down'),
      sets: fc.integer({ min: 0, max: 50 }),
      reps: fc.integer({ min: 0, max: 200 }),
      intensity: fc.constantFrom('max', '80%1RM', 'bodyweight'),
      perWeek: fc.integer({ min: 0, max: 70 }),
    }),
    fc.record({
      exercise: fc.constantFrom('run', 'cycle', 'row'),
      minutes: fc.integer({ min: 0, max: 90 }),
      perWeek: fc.integer({ min: 0, max: 60 }),
    }),
  );
  const life = fc.record({
    person: fc.record({
      age: fc.integer({ min: 18, max: 110 }),
      fitness: fc.constantFrom('sedentary', 'athletic'),
      conditions: fc.subarray(['heart-failure', 'stroke']),
    }),
    phases: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 300 }),
        activity: fc.constantFrom('bed-rest', 'cast', 'microgravity', 'habitual', 'sedentary'),
        sessions: fc.array(session, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(life, (document) => {
      const { outcomes } = simulateScenario(scenario(document), { samples: 20 });
      for (const { median, p10, p90 } of Object.values(outcomes))
        median?.forEach((middle, day) => {
          expect(p10![day]!).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(p90![day]!);
          expect(p10![day]!).toBeGreaterThanOrEqual(-100);
          expect(Number.isFinite(p90![day]!)).toBe(true);
        });
    }),
    { numRuns: 40 },
  );
});
