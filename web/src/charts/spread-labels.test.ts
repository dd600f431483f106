import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

test.each([
  [
    [10, 12, 80],
    [10, 26, 80],
  ],
  [
    [80, 10, 12],
    [80, 10, 26],
  ],
  [
    [95, 99, 98],
    [68, 100, 84],
  ],
  [[], []],
])('%j', (wanted, places) => {
  expect(spreadLabels(wanted, 16, 0, 100)).toEqual(places);
});
