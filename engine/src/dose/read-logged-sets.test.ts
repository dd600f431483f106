import { expect, test } from 'vitest';
import { readLoggedSets } from './read-logged-sets.ts';

test('sets are read by the names of their columns; times without a zone are of the zone given', () => {
  const text =
    '\uFEFFexercise;note;start;reps;load_kg\r\nsquat;hard;2026-06-01 18:00;8;62.5\r\nlunge;;2026-06-01T18:10Z;10;\r\n\r\n';
  expect(readLoggedSets(text, 'sets.csv', 'Europe/Berlin')).toEqual([
    { startMs: Date.parse('2026-06-01T16:00Z'), exercise: 'squat', reps: 8, options: { loadKg: 62.5 } },
    { startMs: Date.parse('2026-06-01T18:10Z'), exercise: 'lunge', reps: 10, options: {} },
  ]);
});

test.each([
  ['start,exercise\n', 'the list of sets has no column reps'],
  ['', 'the list of sets has no column start, exercise, reps'],
  ['start,exercise,reps\nyesterday,squat,5\n', "start can't be 'yesterday'"],
  ['start,exercise,reps\n2026-06-01T18:00,squat,five\n', "reps can't be 'five'"],
  ['start,exercise,reps,bar\n2026-06-01T18:00,squat,5,behind\n', "bar can't be 'behind'"],
])('%j is refused with what is wrong', (text, message) => {
  expect(() => readLoggedSets(text, 'sets.csv')).toThrow(message);
});

test('the line is named', () => {
  const text = 'start,exercise,reps\n2026-06-01T18:00,squat,5\n2026-13-01T18:00,squat,5\n';
  expect(() => readLoggedSets(text, 'sets.csv')).toThrow(
    expect.objectContaining({ where: 'sets.csv, line 3' }),
  );
});
