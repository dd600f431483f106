import { expect, test } from 'vitest';
import { InputError } from '../recording/index.ts';
import { simulateDoses } from './simulate-doses.ts';
import { simulationResultSchema } from './simulation-result.ts';

const person = { ageY: 50, sex: 'female', massKg: 65 } as const;
const day = (value: number, squats = 0) => ({
  date: '2026-06-01',
  relative: { kneeExtensors: value, plantarFlexors: value, hamstrings: value, aerobic: value },
  everyday: { kneeExtensors: value, plantarFlexors: value, hamstrings: value },
  sets: squats
    ? [{ repetitions: squats, timesAStep: { kneeExtensors: 5, plantarFlexors: 0.5, hamstrings: 1 } }]
    : [],
});
const week = (value: number, squats = 0) => Array.from({ length: 7 }, () => day(value, squats));
const unknown = { date: '2026-06-02', relative: null };

test('ordinary days change nothing, few steps cost calf and oxygen uptake, squats make the thigh grow', () => {
  const end = (days: Parameters<typeof simulateDoses>[0]) => {
    const { outcomes } = simulateDoses(days, { person, samples: 100 })!;
    return (outcome: string) => outcomes[outcome]!.median!.at(-1)!;
  };
  expect(end(week(1))('plantarFlexorSize')).toBeCloseTo(0, 0);
  expect(end(week(0.2))('plantarFlexorSize')).toBeLessThan(-2);
  expect(end(week(0.2))('vo2max')).toBeLessThan(-3);
  expect(end(week(1, 30))('kneeExtensorSize')).toBeGreaterThan(3);
  expect(end(week(1, 30))('plantarFlexorSize')).toBeCloseTo(0, 0);
});

test('a result is as its schema says, over twelve weeks, with published values of a like life', () => {
  const result = simulationResultSchema.strict().parse(simulateDoses(week(0.2), { person, samples: 40 }));
  expect(result.days.at(-1)).toBe(84);
  expect(result.points.map(({ id }) => id)).toContain('H065');
  expect(result.cautions[0]).toContain('an ordinary life is assumed');
  expect(simulateDoses(week(1), { person, samples: 40 })!.points).toEqual([]);
});

test('days that are not known are left out and not taken for rest; a few days are said to be no week', () => {
  const all = simulateDoses([day(0.5), unknown], { person, samples: 40 })!;
  const one = simulateDoses([day(0.5)], { person, samples: 40 })!;
  expect(all.outcomes).toEqual(one.outcomes);
  expect(one.cautions.join(' ')).toContain('1 known day is no usual week');
});

test('nothing is said without a known day, nor of children', () => {
  expect(simulateDoses([unknown], { person })).toBeNull();
  expect(simulateDoses(week(1), { person: { ...person, ageY: 12 } })).toBeNull();
  expect(() => simulateDoses(week(1), { person, samples: 1 })).toThrow(InputError);
});
