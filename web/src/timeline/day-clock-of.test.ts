import { expect, test } from 'vitest';
import { dayClockOf, secondOfClock } from './day-clock-of.ts';

const hour = 3600;
const autumn = dayClockOf(Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23), 'Europe/Berlin');
const spring = dayClockOf(Date.UTC(2026, 2, 28, 23), Date.UTC(2026, 2, 29, 22), 'Europe/Berlin');

test('the clock of a day with a change', () => {
  expect(dayClockOf(0, 24 * hour * 1000, 'UTC').clock).toEqual([[0, 0]]);
  expect(autumn.clock).toEqual([
    [0, 0],
    [3 * hour, -hour],
  ]);
  expect(spring.clock).toEqual([
    [0, 0],
    [2 * hour, hour],
  ]);
});

test('a time of the clock is a second of the day', () => {
  expect(secondOfClock(autumn, '01:30')).toBe(1.5 * hour);
  expect(secondOfClock(autumn, '02:30')).toBe(2.5 * hour);
  expect(secondOfClock(autumn, '12:00:09')).toBe(13 * hour + 9);
  expect(secondOfClock(spring, '02:30')).toBeNull();
  expect(secondOfClock(spring, '12:00')).toBe(11 * hour);
  expect(
    ['', '25', '1:2', '25:00', '12:60', '24:01'].filter((text) => secondOfClock(spring, text) !== null),
  ).toEqual([]);
  expect(secondOfClock(spring, '24:00')).toBe(23 * hour);
});
