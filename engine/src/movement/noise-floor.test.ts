import { expect, test } from 'vitest';
import { noiseFloorG } from './noise-floor.ts';
import type { SurveyWindow } from './survey-window.ts';

function window(sdG: number): SurveyWindow {
  const variance = (sdG * sdG) / 3;
  return {
    startMs: 0,
    samples: 250,
    mean: [1, 0, 0],
    covariance: [variance, variance, variance, 0, 0, 0],
    strideRegularity: 0,
    stepLikeness: 0,
    thirdMoments: null,
  };
}

test('the stillest windows tell the noise, whatever the others do', () => {
  const still = Array.from({ length: 30 }, () => window(0.01));
  const moving = Array.from({ length: 70 }, (_, i) => window(0.1 + 0.01 * i));
  expect(noiseFloorG([...moving, ...still])).toBeCloseTo(0.01 * 0.632, 3);
});

test('without windows there is next to none', () => {
  expect(noiseFloorG([])).toBeLessThan(0.001);
});
