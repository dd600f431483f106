import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceNeurons, neuronStages } from './advance-cells.ts';
import { calibrated } from './calibrated.ts';
import { outcomesOf } from './outcome-definitions.ts';
import type { AdaptationOutcome } from './outcome-names.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioLoad } from './scenario-load.ts';
import { rodentOutcomes, simulateCells } from './simulate-cells.ts';

const { parameters } = calibrated;
const names = outcomesOf('mouse');

function course(phases: unknown, outcome: AdaptationOutcome, partsPerDay = 1): Float64Array {
  const load = scenarioLoad(readScenario({ species: 'mouse', phases }, 'test'), parameters.loadExponent);
  const values = new Float64Array(rodentOutcomes * load.days);
  simulateCells(parameters, load, { values, stride: 1, at: 0 }, partsPerDay);
  const o = names.indexOf(outcome);
  return values.slice(o * load.days, (o + 1) * load.days);
}

const unloaded = [{ days: 28, activity: 'unloading' }];

test('in a cage as always nothing changes', () => {
  for (const outcome of names)
    for (const value of course([{ days: 60, activity: 'habitual' }], outcome))
      expect(Math.abs(value)).toBeLessThan(1e-9);
});

test('the anchor is met with a pool that is still there', () => {
  expect(course(unloaded, 'neuralStemCellsDividing')[14]).toBeCloseTo(-70, 0);
  expect(Math.abs(course(unloaded, 'quiescentStemCells')[14]!)).toBeLessThan(3);
  expect(Math.abs(course(unloaded, 'matureNeurons')[14]!)).toBeLessThan(0.1);
});

test('running fills the dentate gyrus and leaves the subventricular zone alone', () => {
  const running = [
    { days: 42, activity: 'habitual', sessions: [{ exercise: 'run', minutes: 240, perWeek: 7 }] },
  ];
  expect(course(running, 'dentateNewNeurons')[42]).toBeCloseTo(100, 0);
  expect(course(running, 'neuralStemCellsDividing')[42]).toBeCloseTo(0, 6);
});

test('exercise during unloading reduces the loss', () => {
  const exercised = [{ ...unloaded[0], sessions: [{ exercise: 'run', minutes: 30, perWeek: 7, loadBW: 1 }] }];
  for (const outcome of ['neuralStemCellsDividing', 'newNeurons', 'immatureOligodendrocytes'] as const)
    expect(course(exercised, outcome)[14]).toBeGreaterThan(course(unloaded, outcome)[14]!);
});

test('a day solved in many parts is the same day', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          days: fc.integer({ min: 1, max: 20 }),
          activity: fc.constantFrom('unloading', 'habitual', 'microgravity'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.integer({ min: 2, max: 9 }),
      (phases, parts) => {
        for (const outcome of names) {
          const split = course(phases, outcome, parts);
          course(phases, outcome).forEach((value, day) => {
            expect(Math.abs(split[day]! - value)).toBeLessThan(1e-9);
          });
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('the line of neurons in many small steps, and by hand', () => {
  const exact = new Float64Array(neuronStages).fill(1);
  advanceNeurons(exact, 0, 0.3, 0.6, 1);
  const steps = 20_000;
  const rough = new Float64Array(neuronStages).fill(1);
  for (let i = 0; i < steps; i++) advanceNeurons(rough, 0, 0.3, 0.6, 1 / steps);
  exact.forEach((value, i) => {
    expect(rough[i]).toBeCloseTo(value, 9);
  });
  // By hand: newborn after a day, to first order in the change of survival.
  expect(exact[4]).toBeCloseTo(1 - 0.4 * (1 - Math.exp(-1 / 7)), 2);
});
