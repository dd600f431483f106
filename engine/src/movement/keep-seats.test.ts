import { expect, test } from 'vitest';
import { type Bend, keepSeats } from './keep-seats.ts';

const bend = (downS: number | null, upS: number | null, rested: boolean, flexionDeg = 80): Bend => ({
  downMs: downS === null ? null : downS * 1000,
  upMs: upS === null ? null : upS * 1000,
  isLong: false,
  steadiestG: rested ? 0.006 : Number.POSITIVE_INFINITY,
  flexionDeg,
});

test('keeps a bend in which the thigh rested, and drops one in which it turned around in the air', () => {
  expect(keepSeats([bend(10, 12, true), bend(100, 101, false)], 0)).toEqual(['rest', 'none']);
  expect(keepSeats([], 0)).toEqual([]);
});

test('keeps touches of the seat in a row that begins or ends on it', () => {
  const touches = [bend(11, 12, false), bend(13, 14, false)];
  expect(keepSeats([bend(null, 10, true), ...touches], 0)).toEqual(['rest', 'rest', 'rest']);
  expect(keepSeats([...touches, bend(15, null, true)], 0)).toEqual(['rest', 'rest', 'rest']);
});

test('is sure of a row with a seat that was held for long, whatever the thigh does there', () => {
  const long = { ...bend(null, 10, false), isLong: true };
  const row = [long, bend(11, 12, false), bend(13, 14, true), bend(30, 32, true)];
  expect(keepSeats(row, 0)).toEqual(['sure-seat', 'sure-seat', 'sure-seat', 'rest']);
});

test('is sure of a row with a seat on which the thigh lay dead still', () => {
  const still = { ...bend(10, 12, true), steadiestG: 0.002 };
  expect(keepSeats([still, bend(13, 14, false), bend(30, 32, true)], 0)).toEqual([
    'sure-seat',
    'sure-seat',
    'rest',
  ]);
});

test('asks for more steadiness of a sensor that shows little of how legs tremble', () => {
  const squats = [10, 14, 18].map((downS) => ({ ...bend(downS, downS + 2, false), steadiestG: 0.008 }));
  expect(keepSeats(squats, 0)).toEqual(['rest', 'rest', 'rest']);
  expect(keepSeats(squats, 0, 0.6)).toEqual(['none', 'none', 'none']);
});

test('drops a set of squats between two seats, where there is time to walk away from them', () => {
  const squats = [bend(30, 31, false), bend(33, 34, false)];
  expect(keepSeats([bend(null, 10, true), ...squats, bend(60, null, true)], 0)).toEqual([
    'rest',
    'none',
    'none',
    'rest',
  ]);
});

test('drops squats right after a seat that are much deeper than it, and what follows on them', () => {
  const row = [bend(null, 10, true, 70), bend(12, 13, false, 100), bend(15, 16, false, 72)];
  expect(keepSeats(row, 0)).toEqual(['rest', 'none', 'none']);
});

test('is not taken in by one of many squats that happens to be steady for a moment', () => {
  const squats = [10, 14, 18].map((downS) => ({ ...bend(downS, downS + 2, false), steadiestG: 0.028 }));
  const steadier = { ...bend(22, 24, false), steadiestG: 0.018 };
  expect(keepSeats([...squats, steadier], 0)).toEqual(['none', 'none', 'none', 'none']);
  expect(keepSeats([steadier], 0)).toEqual(['rest']);
  const steadiest = { ...steadier, steadiestG: 0.008 };
  expect(keepSeats([...squats, steadiest], 0)).toEqual(['none', 'none', 'none', 'none']);
});

test('asks no more steadiness of a thigh than its sensor can show', () => {
  const noisy = { ...bend(10, 12, true), steadiestG: 0.03 };
  expect(keepSeats([noisy], 0.005)).toEqual(['none']);
  expect(keepSeats([noisy], 0.03)).toEqual(['rest']);
});
