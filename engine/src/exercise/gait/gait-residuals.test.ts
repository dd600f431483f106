import { expect, test } from 'vitest';
import { describeBody } from '../../body/index.ts';
import { createSetup } from '../setup.ts';
import { gaitResiduals } from './gait-residuals.ts';
import type { GaitStyle } from './gait-style.ts';

/** A made-up gait with everything that a style can have. */
const style: GaitStyle = {
  cycleS: 1.1,
  stepM: 0.6,
  riseM: 0.05,
  anglesDeg: {
    thigh: [
      [0, 20],
      [0.3, 0],
      [0.5, -20],
      [0.8, 20],
    ],
    knee: [
      [0, 8],
      [0.2, 18],
      [0.4, 8],
      [0.7, 60],
    ],
    ankle: [
      [0, 0],
      [0.4, 10],
      [0.6, -15],
      [0.8, 0],
    ],
  },
  pressureWay: [
    [0, 0],
    [0.5, 0.8],
    [0.9, 1],
  ],
  lands: 'heel',
  flatAt: 0.1,
  heelOffAt: 0.33,
  toeOffAt: 0.62,
  clearanceM: 0.02,
  leanRad: 0.1,
  legHarmonics: 3,
  forwardHarmonics: 2,
  pitchHarmonics: 2,
  forward: () => [0, 0, 0],
  up: () => [0, 0, 0],
};

test('the slopes of what a gait should keep are those of differences', () => {
  const { count, published, evaluate, unknowns } = gaitResiduals(
    createSetup('walk', describeBody(), {}),
    style,
  );
  const values = new Float64Array(unknowns.count);
  values.set(published);
  values[unknowns.heightM] = 0.93;
  values[unknowns.aheadM] = -0.2;
  for (let i = unknowns.forward; i < unknowns.count; i++) values[i] = 0.01 * (i - unknowns.forward);
  const slopes = new Float64Array(unknowns.count * count);
  const [here, below, above] = [0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  evaluate(values, here, slopes);
  const h = 1e-6;
  for (let i = 0; i < unknowns.count; i++) {
    const at = values[i]!;
    values[i] = at - h;
    evaluate(values, below);
    values[i] = at + h;
    evaluate(values, above);
    values[i] = at;
    for (let r = 0; r < count; r++) {
      const slope = (above[r]! - below[r]!) / (2 * h);
      expect(Math.abs(slope - slopes[i * count + r]!)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
    }
  }
});
