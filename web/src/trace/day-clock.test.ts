import { expect, test } from 'vitest';
import { clockMarks, clockTime } from './day-clock.ts';

const ordinary = { clock: [[0, 0]] as const };
/** The clocks go back from 3 to 2 o'clock after three hours. */
const longer = {
  clock: [
    [0, 0],
    [3 * 3600, -3600],
  ] as const,
};

test('the clock shows the time of the day', () => {
  expect(clockTime(ordinary, 14 * 3600 + 309.34, 'minutes')).toBe('14:05');
  expect(clockTime(ordinary, 14 * 3600 + 309.34, 'seconds')).toBe('14:05:09');
  expect(clockTime(ordinary, 14 * 3600 + 309.34, 'tenths')).toBe('14:05:09.3');
  expect(clockTime(ordinary, 86_400, 'minutes')).toBe('24:00');
});

test('after the clocks went back it shows an hour again', () => {
  expect(clockTime(longer, 2.5 * 3600, 'minutes')).toBe('02:30');
  expect(clockTime(longer, 3.5 * 3600, 'minutes')).toBe('02:30');
  expect(clockTime(longer, 90_000, 'minutes')).toBe('24:00');
});

test('marks are at round times and far enough apart', () => {
  expect(clockMarks(ordinary, 0, 86_400, 9000)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => i * 10_800));
  expect(clockMarks(ordinary, 100, 130, 4)).toEqual([100, 105, 110, 115, 120, 125, 130]);
});

test('marks are round on the clock on both sides of a change', () => {
  const marks = clockMarks(longer, 0, 90_000, 10_000);
  expect(marks.map((mark) => clockTime(longer, mark, 'minutes'))).toEqual(
    ['00', '03', '06', '09', '12', '15', '18', '21', '24'].map((hour) => `${hour}:00`),
  );
});
