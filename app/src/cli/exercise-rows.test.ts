import { exerciseResultSchema, performExercise } from '@legwork/engine';
import { expect, test } from 'vitest';
import { energyOfSet } from './exercise-rows.ts';

const set = performExercise('squat', { loadKg: 40, reps: 8 });

test('the energy of a set is told with its band, in no more digits than are known', () => {
  const [line] = energyOfSet(set);
  expect(line).toMatch(/about \d{1,2} kcal \(\d{1,2} to \d{1,2}\), about \d0 % of it with oxygen/);
  expect(line).toContain('without arms and heart');
  expect(energyOfSet(performExercise('squat'))[0]).toMatch(/about 0\.\d kcal \(0\.\d+ to 0\.\d+\)/);
});

test('the contract holds the band around each number, in two digits', () => {
  const { work } = exerciseResultSchema.parse(set);
  const pairs = [
    [work.metabolicKcal, work.metabolicKcalBand],
    [work.oxygenMl, work.oxygenMlBand],
    [work.aerobicShare, work.aerobicShareBand],
  ] as const;
  for (const [value, band] of pairs) {
    const [low, high] = band ?? [Number.NaN, Number.NaN];
    expect(low).toBeLessThan(value ?? Number.NaN);
    expect(high).toBeGreaterThan(value ?? Number.NaN);
    expect(Number(value?.toPrecision(2))).toBe(value);
  }
});

test('an activity of every day is told from the muscles and from people measured in it, and which is which', () => {
  const walk = performExercise('walk', { reps: 100 });
  const [fromMuscles, measured, ...more] = energyOfSet(walk);
  expect(fromMuscles).toContain('from the muscles');
  expect(measured).toMatch(/measured in people: about \d+ kcal \(\d+ to \d+\) once in a steady state; ACSM/);
  expect(more).toEqual([]);
});

test.each([
  ['a squat is no activity of every day', 'squat', {}],
  ['walking on the moon was measured by few', 'walk', { gravityMS2: 1.62 }],
  ['with a harness', 'walk', { harnessBW: 0.3 }],
  ['in water', 'walk', { waterM: 1 }],
] as const)('%s: nothing is said of people who were measured', (_, name, options) => {
  expect(energyOfSet(performExercise(name, options))).toHaveLength(1);
});

test('where nothing was computed there is no line', () => {
  expect(energyOfSet({ ...set, work: { ...set.work, metabolicKcal: null } })).toEqual([]);
});

test('where muscles are too weak the result says that their energy is counted all the same', () => {
  const codes = (loadKg: number) => performExercise('squat', { loadKg }).findings.map(({ code }) => code);
  expect(codes(250)).toEqual(['energy-of-missing-strength']);
  expect(codes(0)).toEqual([]);
});
