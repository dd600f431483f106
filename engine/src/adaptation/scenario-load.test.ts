import { expect, test } from 'vitest';
import {
  cycleCatalogue,
  doseOfStretches,
  ordinaryDay,
  relativeDose,
  resistanceSets,
  scenarioDay,
  stretchesOfSets,
} from '../dose/index.ts';
import { calibrated } from './calibrated.ts';
import { loadedMuscles } from './daily-load.ts';
import { dayLoad } from './day-load.ts';
import { readScenario } from './read-scenario.ts';
import type { ScenarioSession } from './scenario.ts';
import { scenarioLoad } from './scenario-load.ts';
import { type SessionPosture, sessionLoad } from './session-load.ts';

const exponent = calibrated.parameters.loadExponent;
const even = (value: number) => ({ kneeExtensors: value, plantarFlexors: value, hamstrings: value });
const load = (document: object) => scenarioLoad(readScenario(document, 'test'), exponent);
const session = (more: Partial<ScenarioSession>, posture: SessionPosture = 'upright') =>
  sessionLoad(
    { exercise: 'squat', sets: 4, reps: 7, intensity: 'max', perWeek: 7 / 3, ...more },
    exponent,
    posture,
  );

test('the first day stands for life before, and phases follow each other', () => {
  const { days, relative } = load({
    phases: [
      { days: 2, activity: 'bed-rest' },
      { days: 1, activity: 'habitual' },
    ],
  });
  expect(days).toBe(4);
  const [before, first, second, after] = relative.kneeExtensors;
  expect([before, after]).toEqual([1, 1]);
  expect(second).toBe(first);
});

test('a day in bed is what its dose says: a few percent of an ordinary one, of each muscle its own', () => {
  const catalogue = cycleCatalogue();
  const doseOf = (activity: 'habitual' | 'bed-rest') =>
    doseOfStretches(scenarioDay({ activity }, catalogue), catalogue);
  const dose = relativeDose(doseOf('bed-rest'), doseOf('habitual'));
  const { relative, aerobic } = load({ phases: [{ days: 1, activity: 'bed-rest' }] });
  for (const muscle of ['kneeExtensors', 'plantarFlexors', 'hamstrings'] as const) {
    expect(relative[muscle][1]).toBe(dose[muscle]);
    expect(relative[muscle][1]).toBeLessThan(0.1);
  }
  expect(aerobic[1]).toBe(dose.aerobic);
});

test('steps count as a share of what this person walks', () => {
  const person = { habitualStepsPerDay: 10_000 };
  const { relative, aerobic } = load({ person, phases: [{ days: 1, activity: 'steps', stepsPerDay: 2500 }] });
  expect(relative.plantarFlexors[1]).toBe(0.25);
  expect(aerobic[1]).toBe(0.25);
});

test('as many steps as an ordinary day has are an ordinary day for the legs, and most of one for heart and lungs', () => {
  const minutes = ((ordinaryDay.steps / 2) * cycleCatalogue().load('walk').durationS) / 60;
  const { relative, aerobic } = sessionLoad({ exercise: 'walk', minutes, perWeek: 7 }, exponent, 'upright');
  expect(relative.kneeExtensors).toBeCloseTo(1, 9);
  // The rest is standing, and sitting above lying.
  expect(aerobic).toBeGreaterThan(0.6);
  expect(aerobic).toBeLessThan(1);
});

test('28 maximal squats every third day are nearly an ordinary day for the thigh, and nothing for the calf', () => {
  const { resistance } = session({});
  expect(resistance.kneeExtensors).toBeGreaterThan(0.6);
  expect(resistance.kneeExtensors).toBeLessThan(1);
  expect(resistance.plantarFlexors).toBeLessThan(0.01);
});

test('a repetition counts for more the nearer its load is to the maximum, and for the least with the own weight', () => {
  const counts = ['bodyweight', '30%1RM', '50%1RM', '70%1RM', 'max'].map(
    (intensity) => session({ intensity }).resistance.kneeExtensors,
  );
  for (let i = 1; i < counts.length; i++) expect(counts[i]!).toBeGreaterThan(counts[i - 1]!);
  expect(counts[0]! / counts.at(-1)!).toBeLessThan(0.2);
});

test('lying, a machine gives all of the load: less at the same share of a maximum, the same at the maximum', () => {
  const half = { intensity: '50%1RM' };
  const thigh = (more: Partial<ScenarioSession>, posture: SessionPosture) =>
    session(more, posture).resistance.kneeExtensors;
  expect(thigh(half, 'lying')).toBeLessThan(thigh(half, 'upright'));
  expect(thigh(half, 'lying')).toBe(thigh(half, 'weightless'));
  expect(thigh({}, 'lying')).toBeCloseTo(thigh({}, 'upright'), 9);
});

test('a session counts the same planned and done: its share of a maximum, and as many kilograms logged', () => {
  const catalogue = cycleCatalogue();
  for (const exercise of ['squat', 'calf-raise', 'leg-press', 'deadlift']) {
    const loadKg = catalogue.oneRepetitionMaximumKg(exercise)! / 2;
    const logged = stretchesOfSets(
      [{ startMs: 16 * 3_600_000, exercise, reps: 24, options: { loadKg } }],
      catalogue,
    );
    const sets = resistanceSets(logged, catalogue);
    const done = dayLoad({
      date: '1970-01-01',
      relative: { ...even(1), aerobic: 1 },
      everyday: even(1),
      sets,
    })!;
    const planned = session({ exercise, sets: 3, reps: 8, intensity: '50%1RM', perWeek: 7 });
    for (const muscle of loadedMuscles)
      expect(done.resistance[muscle]).toBeCloseTo(planned.resistance[muscle], 9);
  }
});

test('without weight a squat needs something to carry, and a run straps', () => {
  const own = { intensity: 'bodyweight' };
  expect(session(own, 'weightless').resistance.kneeExtensors).toBe(0);
  expect(session({ ...own, loadBW: 1 }, 'weightless')).toEqual(session(own));
  const run = (loadBW?: number) =>
    sessionLoad(
      { exercise: 'run', minutes: 30, perWeek: 7, ...(loadBW !== undefined && { loadBW }) },
      exponent,
      'weightless',
    );
  expect(run().relative.kneeExtensors).toBe(0);
  expect(run(0.7).relative.kneeExtensors).toBeGreaterThan(run(0.5).relative.kneeExtensors);
  expect(run().aerobic).toBe(run(0.7).aerobic);
});

test('an athlete who goes on as always does what was usual', () => {
  const { aerobic } = load({ person: { fitness: 'athletic' }, phases: [{ days: 1, activity: 'habitual' }] });
  expect(aerobic[1]).toBe(aerobic[0]);
  expect(aerobic[0]).toBeGreaterThan(2);
});

test('an hour in a standing frame bears weight, but asks little of the muscles', () => {
  const frame = sessionLoad({ exercise: 'standing-frame', minutes: 60, perWeek: 7 }, exponent, 'upright');
  expect(frame.resistance).toEqual(even(0));
  expect(frame.relative.plantarFlexors).toBeGreaterThan(0);
  expect(frame.relative.plantarFlexors).toBeLessThan(0.1);
  expect(
    sessionLoad({ exercise: 'standing-frame', minutes: 60, perWeek: 7 }, exponent, 'weightless').relative,
  ).toEqual(even(0));
});
