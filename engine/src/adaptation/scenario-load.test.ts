import { expect, test } from 'vitest';
import { calibrated } from './calibrated.ts';
import { readScenario } from './read-scenario.ts';
import type { ScenarioSession } from './scenario.ts';
import { scenarioLoad } from './scenario-load.ts';
import { sessionLoad } from './session-load.ts';

const exponent = calibrated.parameters.loadExponent;
const load = (document: object) => scenarioLoad(readScenario(document, 'test'), exponent);
const session = (more: Partial<ScenarioSession>, weightless = false) =>
  sessionLoad(
    { exercise: 'squat', sets: 4, reps: 7, intensity: 'max', perWeek: 7 / 3, ...more },
    exponent,
    weightless,
  );

test('the first day stands for life before, and phases follow each other', () => {
  const { days, relative } = load({
    phases: [
      { days: 2, activity: 'bed-rest' },
      { days: 1, activity: 'habitual' },
    ],
  });
  expect(days).toBe(4);
  expect([...relative.kneeExtensors]).toEqual([1, 0.05, 0.05, 1]);
});

test('steps count as a share of what this person walks', () => {
  const person = { habitualStepsPerDay: 10_000 };
  const { relative, aerobic } = load({ person, phases: [{ days: 1, activity: 'steps', stepsPerDay: 2500 }] });
  expect(relative.plantarFlexors[1]).toBe(0.25);
  expect(aerobic[1]).toBe(0.25);
});

test('an hour and a quarter of walking is an ordinary day', () => {
  const { relative, aerobic } = sessionLoad({ exercise: 'walk', minutes: 75, perWeek: 7 }, exponent, false);
  expect(relative.kneeExtensors).toBeCloseTo(1, 9);
  expect(aerobic).toBeCloseTo(1, 9);
});

test('28 maximal squats every third day are nearly an ordinary day for the thigh, and nothing for the calf', () => {
  const { resistance } = session({});
  expect(resistance.kneeExtensors).toBeGreaterThan(0.6);
  expect(resistance.kneeExtensors).toBeLessThan(1);
  expect(resistance.plantarFlexors).toBeLessThan(0.01);
});

test('half of the maximum counts for a tenth', () => {
  const share =
    session({ intensity: '50%1RM' }).resistance.kneeExtensors / session({}).resistance.kneeExtensors;
  expect(share).toBeCloseTo(0.1, 1);
});

test('without weight a squat needs something to carry, and a run straps', () => {
  const own = { intensity: 'bodyweight' };
  expect(session(own, true).resistance.kneeExtensors).toBe(0);
  expect(session({ ...own, loadBW: 1 }, true)).toEqual(session(own));
  const run = (loadBW?: number) =>
    sessionLoad(
      { exercise: 'run', minutes: 30, perWeek: 7, ...(loadBW !== undefined && { loadBW }) },
      exponent,
      true,
    );
  expect(run().relative.kneeExtensors).toBe(0);
  expect(run(0.7).relative.kneeExtensors).toBeGreaterThan(run(0.5).relative.kneeExtensors);
  expect(run().aerobic).toBe(run(0.7).aerobic);
});

test('an athlete who goes on as always does what was usual', () => {
  const { aerobic } = load({ person: { fitness: 'athletic' }, phases: [{ days: 1, activity: 'habitual' }] });
  expect(aerobic[1]).toBe(aerobic[0]);
  expect(aerobic[0]).toBeGreaterThan(3);
});
