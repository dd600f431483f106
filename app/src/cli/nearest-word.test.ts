import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test.each([
  ['colums', 'columns'],
  ['culomns', 'columns'],
  ['rat', 'rate'],
  ['rate', 'rate'],
  ['epoch-csv', 'epochs-csv'],
  ['x', null],
  ['frobnicate', null],
  ['', null],
])('%s is meant as %s', (typed, meant) => {
  expect(nearestWord(typed, ['columns', 'rate', 'epochs', 'epochs-csv'])).toBe(meant);
});
