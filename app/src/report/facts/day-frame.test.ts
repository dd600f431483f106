import { expect, test } from 'vitest';
import { dayFrame } from './day-frame.ts';

const clockOf = (frame: ReturnType<typeof dayFrame>) => frame.clockHours.map(({ hour }) => hour);

test('an ordinary day has 24 hours from local midnight', () => {
  const frame = dayFrame('2026-11-16', 'Europe/Berlin');
  expect(new Date(frame.startMs).toISOString()).toBe('2026-11-15T23:00:00.000Z');
  expect(frame.hours).toBe(24);
  expect(frame.clockHours[6]).toEqual({ second: 6 * 3600, hour: 6 });
});

test('a day on which the clocks go back has 25 hours, one of them twice', () => {
  const frame = dayFrame('2026-10-25', 'Europe/Berlin');
  expect(frame.hours).toBe(25);
  expect(clockOf(frame).slice(0, 6)).toEqual([0, 1, 2, 2, 3, 4]);
  expect(frame.clockOffsets).toEqual([
    { second: 0, aheadS: 0 },
    { second: 3 * 3600, aheadS: -3600 },
  ]);
});

test('a day on which the clocks go forward has 23 hours, one of them missing', () => {
  const frame = dayFrame('2026-03-29', 'Europe/Berlin');
  expect(frame.hours).toBe(23);
  expect(clockOf(frame).slice(0, 5)).toEqual([0, 1, 3, 4, 5]);
});

test('a day whose midnight does not occur starts at one', () => {
  const frame = dayFrame('2018-11-04', 'America/Sao_Paulo');
  expect(frame.hours).toBe(23);
  expect(clockOf(frame)[0]).toBe(1);
});

test('a zone with odd quarters of an hour, and half-hour changes', () => {
  expect(dayFrame('2026-06-01', 'Asia/Kathmandu').clockHours).toHaveLength(24);
  expect(dayFrame('2026-04-05', 'Australia/Lord_Howe').hours).toBe(24.5);
});
