import { expect, test } from 'vitest';
import { relativeLoad } from './relative-load.ts';

test('the mean of both muscle groups', () => {
  expect(relativeLoad({ relative: { kneeExtensors: 0.5, plantarFlexors: 1, hamstrings: 9 } })).toBe(0.75);
});

test.each([
  null,
  undefined,
  7,
  {},
  { relative: null },
  { relative: { kneeExtensors: null, plantarFlexors: 1 } },
])('%j says nothing', (dose) => {
  expect(relativeLoad(dose)).toBeNull();
});
