import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from './calibrate.ts';
import { calibrateSurvey } from './calibrate-survey.ts';
import { SurveyTable } from './survey-table.ts';
import type { SurveyWindow } from './survey-window.ts';

function stillWindow(mean: [number, number, number]): SurveyWindow {
  return {
    startMs: 0,
    samples: 250,
    mean,
    covariance: [1e-6, 1e-6, 1e-6, 0, 0, 0],
    strideRegularity: 0,
    stepLikeness: 0,
    thirdMoments: null,
  };
}

/** Directions spread evenly over the sphere (a spiral of equal areas). */
function directions(count: number): [number, number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const z = 1 - (2 * i + 1) / count;
    const around = i * 2.399963;
    const radius = Math.sqrt(1 - z * z);
    return [radius * Math.cos(around), radius * Math.sin(around), z];
  });
}

test('finds the offset and scale that a sensor has', () => {
  const small = fc.double({ min: -0.05, max: 0.05, noNaN: true });
  fc.assert(
    fc.property(fc.array(small, { minLength: 6, maxLength: 6 }), ([ox, oy, oz, sx, sy, sz]) => {
      fc.pre(Math.hypot(ox, oy, oz) > 0.005);
      const windows = directions(200).map(([x, y, z]) =>
        stillWindow([x / (1 + sx) + ox, y / (1 + sy) + oy, z / (1 + sz) + oz]),
      );
      const { applied, offsetG, scale, errorAfterMg } = calibrate(windows);
      expect(applied).toBe(true);
      expect(errorAfterMg).toBeLessThan(1);
      for (const [found, known] of [
        [offsetG[0], ox],
        [offsetG[1], oy],
        [offsetG[2], oz],
        [scale[0], 1 + sx],
        [scale[1], 1 + sy],
        [scale[2], 1 + sz],
      ]) {
        expect(found).toBeCloseTo(known, 2);
      }
    }),
    { seed: 1, numRuns: 30 },
  );
});

test('calibrated windows lie on the unit sphere', () => {
  const table = new SurveyTable();
  for (const [x, y, z] of directions(100)) table.add(stillWindow([1.02 * x + 0.03, y - 0.02, z]));
  const calibrated = calibrateSurvey(table, calibrate(table));
  expect(calibrated.length).toBe(100);
  for (const { mean } of calibrated) expect(Math.hypot(...mean)).toBeCloseTo(1, 2);
});

test('is left out, with the reason, where too little is known', () => {
  expect(calibrate([]).reason).toBe('not applied: only 0 windows of 10 s are still, 50 are needed');
  const oneSided = Array.from({ length: 60 }, (_, i) => stillWindow([0.6, i % 2 ? 0.8 : -0.8, 0]));
  const skipped = calibrate(oneSided);
  expect(skipped.applied).toBe(false);
  expect(skipped.reason).toBe('not applied: the still windows do not reach +-0.3 g on axis x, z');
  expect(skipped.offsetG).toEqual([0, 0, 0]);
  expect(skipped.scale).toEqual([1, 1, 1]);
});

test('is left out where the windows are no sphere', () => {
  const lumps = directions(100).map(([x, y, z], i) => stillWindow([x * (1 + (i % 3)), y, z]));
  expect(calibrate(lumps)).toMatchObject({ applied: false, offsetG: [0, 0, 0] });
});
