import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { usualVo2MaxMlPerKgMin } from './usual-vo2-max.ts';

const usual = (options: Parameters<typeof describeBody>[0]) => usualVo2MaxMlPerKgMin(describeBody(options));
const man = { massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 } as const;

test('the equation, computed by hand for a man of 165.35 lb and 68.9 in', () => {
  expect(usual(man)).toBeCloseTo(45.2 - 12.25 - 10.9 - 24.8 + 46.85 - 0.46, 1);
});

test('it falls by 3.5 in ten years and is 10.9 lower in women', () => {
  expect(usual(man) - usual({ ...man, ageY: 45 })).toBeCloseTo(3.5, 9);
  expect(usual(man) - usual({ ...man, sex: 'female' })).toBeCloseTo(10.9, 9);
});

test('outside the people it was fitted to it is held', () => {
  expect(usual({ ...man, ageY: 95 })).toBe(usual({ ...man, ageY: 85 }));
  expect(usual({ ...man, massKg: 250 })).toBe(10.5);
});
