import { expect, test } from 'vitest';
import { parseRoute, routeHref } from './route.ts';

test.each([
  ['', { page: 'today', rest: '' }],
  ['#', { page: 'today', rest: '' }],
  ['#/nowhere', { page: 'today', rest: '' }],
  ['#code=abc', { page: 'today', rest: '' }],
  ['#/lab', { page: 'lab', rest: '' }],
  ['#/lab/squat', { page: 'lab', rest: 'squat' }],
  ['#/lab/%', { page: 'lab', rest: '' }],
  ['#/timeline/2026-11-16', { page: 'timeline', rest: '2026-11-16' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('an address leads back to its page', () => {
  expect(parseRoute(routeHref('timeline', 'a/b %'))).toEqual({ page: 'timeline', rest: 'a/b %' });
  expect(routeHref('today')).toBe('#/today');
});
