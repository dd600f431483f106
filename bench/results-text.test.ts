import { expect, test } from 'vitest';
import type { Contender } from './contenders.ts';
import type { ProcessCost } from './measure-process.ts';
import { resultsText } from './results-text.ts';

const contender: Contender = {
  name: 'analyze',
  args: [],
  file: 'week.cwa',
  goal: { wallS: 10, peakMB: 300 },
};

function results(costs: readonly ProcessCost[]): string {
  const machine = { cores: 2, processor: 'any', node: 'v24.0.0', loadAverage: [0.1, 1] } as const;
  return resultsText({ measured: [{ contender, fileMB: 258, costs }], ...machine });
}

const cost = (wallS: number, peakMB: number): ProcessCost => ({ wallS, userS: wallS, systemS: 1, peakMB });

test('gives the median of each figure, every run, and whether the goal is met', () => {
  const text = results([cost(9, 290), cost(8, 310), cost(30, 305), cost(7, 280), cost(11, 301)]);
  expect(text).toContain(
    '| analyze | 258 | 9.00 (9.00, 8.00, 30.00, 7.00, 11.00) | 10.00 | 301 (290, 310, 305, 280, 301) | at most 10 s, 300 MB | time met, memory missed |',
  );
});

test('of an even number of runs the median is between the middle two', () => {
  expect(results([cost(4, 100), cost(1, 100), cost(2, 100), cost(3, 100)])).toContain('| 2.50 (4.00,');
});
