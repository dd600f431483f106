import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adaptingBody } from './adapting-body.ts';
import { calibrated } from './calibrated.ts';
import { type AdaptationOutcome, bodyOutcomes } from './outcome-names.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioLoad } from './scenario-load.ts';
import { simulateBody } from './simulate-body.ts';

const { parameters } = calibrated;

/** The course of an outcome by the law's best numbers. */
function course(document: unknown, outcome: AdaptationOutcome, partsPerDay = 1): Float64Array {
  const scenario = readScenario(document, 'test');
  const load = scenarioLoad(scenario, parameters.loadExponent);
  const values = new Float64Array(bodyOutcomes.length * load.days);
  const table = { values, stride: 1, at: 0 };
  simulateBody(parameters, adaptingBody(scenario.person), load, table, partsPerDay);
  const o = bodyOutcomes.indexOf(outcome as (typeof bodyOutcomes)[number]);
  return values.slice(o * load.days, (o + 1) * load.days);
}

const sizes = ['kneeExtensorSize', 'plantarFlexorSize', 'hamstringSize'] as const;
const muscles = [...sizes, 'kneeExtensorStrength', 'plantarFlexorStrength', 'jumpPower'] as const;

const session = fc.record({
  exercise: fc.constantFrom('squat', 'calf-raise', 'deadlift', 'lunge', 'leg-press'),
  sets: fc.integer({ min: 0, max: 6 }),
  reps: fc.integer({ min: 1, max: 15 }),
  intensity: fc.constantFrom('max', '70%1RM', '40%1RM', 'bodyweight'),
  perWeek: fc.integer({ min: 0, max: 7 }),
});
const activity = fc.constantFrom('bed-rest', 'cast', 'sedentary', 'habitual', 'microgravity');
const phases = fc.array(
  fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    activity,
    sessions: fc.array(session, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const age = fc.integer({ min: 18, max: 90 });
const fitness = fc.constantFrom('sedentary', 'average', 'trained', 'athletic');

test('an ordinary life changes nothing', () => {
  for (const outcome of bodyOutcomes)
    expect(
      Math.max(...course({ phases: [{ days: 90, activity: 'habitual' }] }, outcome).map(Math.abs)),
    ).toBeLessThan(1e-9);
});

test('sixty days of bed rest: calf worse than thigh, strength worse than size, power worse than strength', () => {
  const bed = { phases: [{ days: 60, activity: 'bed-rest' }] };
  const at60 = (outcome: AdaptationOutcome): number => course(bed, outcome)[60]!;
  expect(at60('kneeExtensorSize')).toBeCloseTo(-15.7, 0);
  expect(at60('plantarFlexorSize')).toBeLessThan(1.4 * at60('kneeExtensorSize'));
  expect(at60('kneeExtensorStrength')).toBeLessThan(at60('kneeExtensorSize'));
  expect(at60('jumpPower')).toBeLessThan(at60('kneeExtensorStrength'));
});

test('ten weeks of break are regained faster than they were gained', () => {
  const training = { exercise: 'leg-press', sets: 4, reps: 10, intensity: '70%1RM', perWeek: 2 };
  const size = course(
    {
      phases: [
        { days: 70, activity: 'habitual', sessions: [training] },
        { days: 70, activity: 'habitual' },
        { days: 70, activity: 'habitual', sessions: [training] },
      ],
    },
    'kneeExtensorSize',
  );
  const regainedAt = size.findIndex((value, day) => day > 140 && value >= size[70]!);
  expect(regainedAt - 140).toBeLessThan(70);
});

test('a day solved in many parts is the same day', () => {
  fc.assert(
    fc.property(phases, age, fitness, fc.integer({ min: 2, max: 12 }), (lived, ageY, fit, parts) => {
      const document = { person: { age: ageY, fitness: fit }, phases: lived };
      for (const outcome of bodyOutcomes) {
        const whole = course(document, outcome);
        const split = course(document, outcome, parts);
        whole.forEach((value, day) => {
          expect(Math.abs(split[day]! - value)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
        });
      }
    }),
    { numRuns: 30 },
  );
});

test('more load is never less muscle', () => {
  fc.assert(
    fc.property(phases, age, fitness, session, fc.nat(), (lived, ageY, fit, added, which) => {
      const at = which % lived.length;
      const more = lived.map((phase, i) =>
        i === at ? { ...phase, sessions: [...phase.sessions, added] } : phase,
      );
      for (const outcome of muscles) {
        const less = course({ person: { age: ageY, fitness: fit }, phases: lived }, outcome);
        course({ person: { age: ageY, fitness: fit }, phases: more }, outcome).forEach((value, day) => {
          expect(value).toBeGreaterThanOrEqual(less[day]! - 1e-9);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('a less restful life is never less muscle', () => {
  const order = ['cast', 'bed-rest', 'sedentary', 'habitual'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), age, fc.constantFrom(0, 1, 2), (days, ageY, k) => {
      for (const outcome of muscles) {
        const [less, more] = [order[k]!, order[k + 1]!].map((activity) =>
          course({ person: { age: ageY }, phases: [{ days, activity }] }, outcome),
        );
        expect(less![days]!).toBeLessThan(more![days]!);
      }
    }),
    { numRuns: 40 },
  );
});

test('from day 30 of strict bed rest the calf is worse than the thigh', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 365 }), age, (days, ageY) => {
      const bed = { person: { age: ageY }, phases: [{ days, activity: 'bed-rest' }] };
      expect(course(bed, 'plantarFlexorSize')[days]!).toBeLessThan(course(bed, 'kneeExtensorSize')[days]!);
    }),
    { numRuns: 30 },
  );
});

test('the older regain more slowly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 25, max: 60 }),
      fc.integer({ min: 5, max: 30 }),
      (rest, back, ageY, older) => {
        const phases = [
          { days: rest, activity: 'bed-rest' },
          { days: back, activity: 'habitual' },
        ];
        for (const outcome of muscles) {
          const shareBack = (years: number): number => {
            const change = course({ person: { age: years }, phases }, outcome);
            return 1 - change[rest + back]! / change[rest]!;
          };
          expect(shareBack(ageY + older)).toBeLessThan(shareBack(ageY));
        }
      },
    ),
    { numRuns: 40 },
  );
});
