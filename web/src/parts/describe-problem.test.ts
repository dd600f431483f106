import { InputError } from '@legwork/engine';
import { expect, test } from 'vitest';
import { ApiProblem } from '../api/api-problem.ts';
import { en } from '../texts/en.ts';
import { describeProblem } from './describe-problem.ts';

test('what has words of its own keeps them', () => {
  const refused = new InputError('depth-unreachable', 'too deep', 'depth', 'give at most 90 degrees');
  expect(describeProblem(refused, en.states)).toEqual({
    code: 'depth-unreachable',
    message: 'too deep',
    where: 'depth',
    hint: 'give at most 90 degrees',
  });
});

test.each([
  new ApiProblem(0, 'no-server', 'Failed to fetch', null, null),
  new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1/app/assets/lab.js'),
  new Error('Unable to preload CSS for /app/assets/lab.css'),
])('where no server answers, that is said in plain words: %s', (error) => {
  const { message, hint } = describeProblem(error, en.states);
  expect([message, hint]).toEqual([en.states.offline, en.states.offlineHint]);
});

test.each([new TypeError('x is undefined'), 'thrown'])('%s is a bug, and says how to tell it', (error) => {
  expect(describeProblem(error, en.states).hint).toBe(en.states.brokenPage);
});
