import { expect, test } from 'vitest';
import { nonwear } from './nonwear.ts';
import { SurveyTable } from './survey-table.ts';
import type { SurveyWindow } from './survey-window.ts';

const windowMs = 10_000;

function stretch(
  minutes: number,
  sdG: number,
  mean: [number, number, number],
): Omit<SurveyWindow, 'startMs'>[] {
  const variance = sdG * sdG;
  return Array.from({ length: minutes * 6 }, () => ({
    samples: 250,
    mean,
    covariance: [variance, variance, variance, 0, 0, 0],
    strideRegularity: 0,
    stepLikeness: 0,
    thirdMoments: null,
  }));
}

function inTime(...stretches: Omit<SurveyWindow, 'startMs'>[][]): SurveyTable {
  const table = new SurveyTable();
  stretches.flat().forEach((window, i) => {
    table.add({ ...window, startMs: i * windowMs });
  });
  return table;
}

const walking = stretch(5, 0.3, [-1, 0, 0]);
const flat: [number, number, number] = [0.02, 0.03, -1];
const tilted: [number, number, number] = [0.1, 0.9, 0.4];

test('more than 90 minutes without movement is non-wear in any orientation', () => {
  const windows = inTime(walking, stretch(91, 0.002, tilted), walking);
  expect(nonwear(windows)).toEqual([{ startMs: 5 * 60_000, endMs: 96 * 60_000 }]);
  expect(nonwear(inTime(walking, stretch(89, 0.002, tilted), walking))).toEqual([]);
});

test('10 minutes flat on a table between two movements is non-wear', () => {
  expect(nonwear(inTime(walking, stretch(20, 0.002, flat), walking))).toHaveLength(1);
  expect(nonwear(inTime(walking, stretch(9, 0.002, flat), walking))).toEqual([]);
});

test('a rest is not non-wear: the thigh is tilted, or nothing moved before it', () => {
  const slow = stretch(5, 0.02, tilted);
  expect(nonwear(inTime(walking, stretch(60, 0.002, tilted), walking))).toEqual([]);
  expect(nonwear(inTime(slow, stretch(60, 0.002, flat), slow))).toEqual([]);
});

test('a gap ends a still stretch', () => {
  const hour = stretch(60, 0.002, tilted);
  const windows = inTime(hour, hour);
  const apart = inTime(hour);
  hour.forEach((window, i) => {
    apart.add({ ...window, startMs: 2 * 3_600_000 + i * windowMs });
  });
  expect(nonwear(windows)).toHaveLength(1);
  expect(nonwear(apart)).toEqual([]);
});

test('nothing recorded, nothing found', () => {
  expect(nonwear(new SurveyTable())).toEqual([]);
});
