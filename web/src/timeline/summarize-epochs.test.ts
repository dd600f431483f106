import { expect, test } from 'vitest';
import { summarizeEpochs } from './summarize-epochs.ts';

const epochs = {
  inclinationDeg: [5, 80, null, 82, 84, 5],
  enmoMg: [500, 10, null, 20, 30, 500],
  cadenceSpm: [100, 0, 0, 90, 0, 100],
};

test('a stretch is what its own seconds show', () => {
  expect(summarizeEpochs(epochs, 1, 5)).toEqual({
    inclinationDeg: { median: 82, low: 80, high: 84 },
    enmoMg: 20,
    cadenceSpm: 0,
  });
  expect(summarizeEpochs(epochs, 0, 1).cadenceSpm).toBe(100);
});

test('a stretch without samples shows nothing', () => {
  expect(summarizeEpochs(epochs, 2, 3)).toEqual({ inclinationDeg: null, enmoMg: 0, cadenceSpm: 0 });
});
