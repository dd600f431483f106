import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { hipAbductionMomentNm, legAtSoleKg } from './hip-abduction.ts';

const weightN = 75 * 9.80665;

test('one leg: the force under the foot, less what the leg weighs on the way to the hip', () => {
  const legN = legAtSoleKg(describeBody({ massKg: 75 }), 'right') * 9.80665;
  // A leg is about a sixth of the body; its weight hangs a little above the middle of the way to the sole.
  expect(legN / weightN).toBeGreaterThan(0.06);
  expect(legN / weightN).toBeLessThan(0.08);
  expect(hipAbductionMomentNm(weightN, 0, legN, 1)).toBeCloseTo(0.07726 * (weightN - legN), 9);
});

test('two legs alike need no abductors, the less loaded one none at all', () => {
  expect(hipAbductionMomentNm(weightN / 2, weightN / 2, 50, 1)).toBe(0);
  expect(hipAbductionMomentNm(0, weightN, 50, 1)).toBe(0);
  const between = hipAbductionMomentNm(0.75 * weightN, 0.25 * weightN, 50, 1);
  expect(between).toBeCloseTo(hipAbductionMomentNm(weightN, 0, 50, 1) / 2, 9);
});
