import { expect, test } from 'vitest';
import { formatClockMinutes } from './format-clock-minutes.ts';
import { formatCount } from './format-count.ts';
import { formatDate } from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import { zoneClock } from './zone-clock.ts';

test.each([
  [0, '0 min'],
  [0.5, '30 s'],
  [1, '1 min'],
  [59.4, '59 min'],
  [59.6, '1 h 00 min'],
  [125, '2 h 05 min'],
  [1439.7, '24 h 00 min'],
])('%d minutes are %s', (minutes, text) => {
  expect(formatDuration(minutes).replaceAll('\u00A0', ' ')).toBe(text);
});

test('minutes in a table are hours and minutes', () => {
  expect([0, 5, 580.4, 59.6].map(formatClockMinutes)).toEqual(['0:00', '0:05', '9:40', '1:00']);
});

test('counts have their thousands apart and no more digits than are known', () => {
  expect(formatCount(12_437)).toBe('12\u202F437');
  expect(formatCount(12_437, 3)).toBe('12\u202F400');
  expect([0, 7, 42.4, 999].map((value) => formatCount(value, 3))).toEqual(['0', '7', '42', '999']);
});

test('days and times are read in the zone, in English and 24 hours', () => {
  const clock = zoneClock('Europe/Berlin');
  const ms = Date.UTC(2026, 10, 15, 23, 5, 9);
  expect(clock.time(ms)).toBe('00:05');
  expect(clock.dayAndTime(ms)).toBe('Mon 16 Nov, 00:05');
  expect(clock.full(ms)).toBe('Monday 16 November 2026, 00:05:09');
  expect(clock.date(ms)).toBe('2026-11-16');
  expect(formatDate('2026-11-16', 'short')).toBe('Mon 16 Nov');
  expect(formatDate('2026-11-16', 'full')).toBe('Monday 16 November 2026');
});
