import { expect, test } from 'vitest';
import { addDays, addMonths, isDate, monthEnd, weekStart } from './calendar.ts';

test('days and months go over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addMonths('2026-11', 2)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(['2026-02', '2024-02', '2026-12'].map(monthEnd)).toEqual(['2026-02-28', '2024-02-29', '2026-12-31']);
});

test('a week begins on the day that the reader chose', () => {
  // 2026-11-24 is a Tuesday.
  expect([1, 0, 6, 2].map((first) => weekStart('2026-11-24', first))).toEqual([
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-24',
  ]);
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['9999-99-99', false],
  ['2026-1-1', false],
  ['', false],
])('whether %j is a day: %j', (text, is) => {
  expect(isDate(text)).toBe(is);
});
