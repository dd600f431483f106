import { expect, test } from 'vitest';
import { usualDay } from './usual-day.ts';

const day = (date: string, steps: number, valid = true) => ({
  date,
  steps,
  sitMin: steps / 10,
  longestSittingMin: 60,
  stoodUp: 40,
  valid,
});

test('the median of the valid days before', () => {
  const days = [
    day('2026-11-01', 1000),
    day('2026-11-02', 9000),
    day('2026-11-03', 5),
    day('2026-11-04', 3000, false),
    day('2026-11-05', 2000),
    day('2026-11-06', 99_999),
  ];
  expect(usualDay(days, '2026-11-06')).toEqual({
    days: 4,
    steps: 1500,
    sitMin: 150,
    longestSittingMin: 60,
    stoodUp: 40,
  });
});

test('two days are not enough to call anything usual', () => {
  expect(usualDay([day('2026-11-01', 1), day('2026-11-02', 2)], '2026-11-03')).toBeNull();
});
