import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleCatalogue } from './cycle-catalogue.ts';
import { dosesOfDays } from './doses-of-days.ts';
import { effortsAtShare } from './efforts-at-share.ts';
import { layOver } from './lay-over.ts';
import { dayOnFeet } from './ordinary-day.ts';
import { resistanceSets } from './resistance-sets.ts';
import { setEfforts } from './set-efforts.ts';
import { stretchesOfSets } from './stretches-of-sets.ts';

const catalogue = cycleCatalogue({ massKg: 70 });
const hourMs = 3_600_000;
const setsOf = (...sets: { exercise: string; reps: number; loadKg?: number }[]) =>
  stretchesOfSets(
    sets.map(({ exercise, reps, loadKg }, i) => ({
      startMs: (8 + i) * hourMs,
      exercise,
      reps,
      ...(loadKg !== undefined && { options: { loadKg } }),
    })),
    catalogue,
  );

test('effort goes from what the own weight asks to all there is, in a straight line with the load', () => {
  const maximumKg = catalogue.oneRepetitionMaximumKg('squat')!;
  const own = setEfforts('squat', {}, catalogue).kneeExtensors;
  expect(setEfforts('squat', { loadKg: maximumKg }, catalogue).kneeExtensors).toBeCloseTo(1, 9);
  expect(setEfforts('squat', { loadKg: maximumKg / 2 }, catalogue).kneeExtensors).toBeCloseTo(
    (1 + own) / 2,
    9,
  );
  expect(setEfforts('squat', { loadKg: 3 * maximumKg }, catalogue).kneeExtensors).toBeCloseTo(1, 9);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(effortsAtShare('deadlift', {}, less, catalogue).hamstrings).toBeLessThanOrEqual(
          effortsAtShare('deadlift', {}, more, catalogue).hamstrings,
        );
      },
    ),
  );
});

test('sets are put together by exercise and load, in the order in which they were first done', () => {
  const sets = resistanceSets(
    setsOf(
      { exercise: 'squat', reps: 8, loadKg: 40 },
      { exercise: 'lunge', reps: 10 },
      { exercise: 'squat', reps: 6, loadKg: 40 },
      { exercise: 'squat', reps: 5, loadKg: 50 },
    ),
    catalogue,
  );
  expect(sets.map(({ exercise, loadKg, repetitions }) => [exercise, loadKg, repetitions])).toEqual([
    ['squat', 40, 14],
    ['lunge', 0, 10],
    ['squat', 50, 5],
  ]);
  expect(sets[2]!.timesAStep.kneeExtensors).toBeGreaterThan(sets[0]!.timesAStep.kneeExtensors);
});

test('held postures and what goes on for minutes are no repetitions against a load', () => {
  expect(
    resistanceSets(
      setsOf({ exercise: 'standing-frame', reps: 2 }, { exercise: 'walk', reps: 500 }),
      catalogue,
    ),
  ).toEqual([]);
});

test('the everyday part of a day is the day without its sets; a day without sets is all everyday', () => {
  const ordinary = dayOnFeet(1);
  const [plain] = dosesOfDays(ordinary, 'UTC', catalogue);
  expect(plain!.everyday).toBe(plain!.dose);
  expect(plain!.sets).toEqual([]);
  const { stretches } = layOver(ordinary, setsOf({ exercise: 'squat', reps: 8, loadKg: 40 }));
  const [trained] = dosesOfDays(stretches, 'UTC', catalogue);
  expect(trained!.sets).toHaveLength(1);
  expect(trained!.everyday.muscle.vasti!.workJ).toBeLessThan(trained!.dose.muscle.vasti!.workJ);
  expect(trained!.everyday.muscle.vasti!.workJ).toBeCloseTo(plain!.dose.muscle.vasti!.workJ, -3);
});
