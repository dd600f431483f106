import { expect, test } from 'vitest';
import { exercises } from '../exercise/index.ts';
import { exerciseResultSchema } from './exercise-result.ts';
import { performExercise } from './perform-exercise.ts';

const evokedASecond = (name: string) => {
  const { signals, durationS } = performExercise(name);
  const { Ia, II, Ib } = signals.afferentImpulses;
  return (Ia + II + Ib) / durationS;
};

test('a set says its impulses in both directions, each within its band', () => {
  const { signals } = exerciseResultSchema.strict().parse(performExercise('squat', { reps: 8 }));
  const bands = signals.afferentImpulsesBand!;
  for (const afferent of ['Ia', 'II', 'Ib'] as const) {
    expect(signals.afferentImpulses[afferent]).toBeGreaterThan(bands[afferent][0]);
    expect(signals.afferentImpulses[afferent]).toBeLessThan(bands[afferent][1]);
  }
  expect(signals.efferentImpulses).toBeGreaterThan(0);
  expect(signals.withheldImpulses).toBeLessThan(signals.tonicImpulses);
  expect(signals.grade).toBe('open');
});

test('eight repetitions send eight times as much', () => {
  const one = performExercise('squat').signals;
  const eight = performExercise('squat', { reps: 8 }).signals;
  expect(eight.tonicImpulses / one.tonicImpulses).toBeCloseTo(8, 1);
  expect(eight.afferentImpulses.Ia / one.afferentImpulses.Ia).toBeCloseTo(8, 1);
});

test('every exercise has signals of every group of the legs', () => {
  for (const { name } of exercises) {
    const { signals } = performExercise(name);
    expect(Object.keys(signals.muscles!), name).toHaveLength(10);
    expect(signals.tonicImpulses, name).toBeGreaterThan(0);
  }
});

test.each(['stand', 'sit', 'lie'])('squatting and walking send five times as much as: %s', (still) => {
  expect(evokedASecond('squat')).toBeGreaterThan(5 * evokedASecond(still));
  expect(evokedASecond('walk')).toBeGreaterThan(5 * evokedASecond(still));
});
