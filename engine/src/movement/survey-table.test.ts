import { expect, test } from 'vitest';
import { SurveyTable } from './survey-table.ts';
import type { SurveyWindow } from './survey-window.ts';

function windowAt(i: number): SurveyWindow {
  return {
    startMs: 1.7e12 + i * 10_000,
    samples: 250 - (i % 3),
    mean: [i, -i, 0.5],
    covariance: [1, 2, 3, 4, 5, i],
    strideRegularity: 0.5,
    stepLikeness: -0.25,
    thirdMoments: i % 4 === 0 ? Array.from({ length: 10 }, (_, k) => i + k) : null,
  };
}

/** What a window says of itself, as an object of its own. */
function valuesOf({
  startMs,
  samples,
  mean,
  covariance,
  strideRegularity,
  stepLikeness,
  thirdMoments,
}: SurveyWindow): SurveyWindow {
  return { startMs, samples, mean, covariance, strideRegularity, stepLikeness, thirdMoments };
}

test('gives back what was added, over many pages', () => {
  const table = new SurveyTable();
  const windows = Array.from({ length: 40000 }, (_, i) => windowAt(i));
  for (const window of windows) table.add(window);
  expect([...table].map(valuesOf)).toEqual(windows);
  expect(table.length).toBe(40000);
  expect(valuesOf(table.at(39999)!)).toEqual(windows[39999]);
  expect(table.at(40000)).toBeUndefined();
  expect(table.at(-1)).toBeUndefined();
});

test('a table that was freed is empty, and can be filled again', () => {
  const table = new SurveyTable();
  for (let i = 0; i < 20000; i++) table.add(windowAt(i));
  table.free();
  expect([table.length, [...table], table.at(0)]).toEqual([0, [], undefined]);
  table.add(windowAt(7));
  expect([...table].map(valuesOf)).toEqual([windowAt(7)]);
});
