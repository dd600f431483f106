import { expect, test } from 'vitest';
import { gridRateHz } from '../recording/index.ts';
import { bouncesOnBothLegs } from './bounces-on-both-legs.ts';
import { GaitFeatures } from './gait-features.ts';

const samples = 3 * gridRateHz;

/**
 * Whether a body bounces that flies for half of each bounce, and whose thigh swings once in each bounce or in two.
 *
 * @param frontG how hard the thigh swings to the front
 */
function bounces({ bounceS = 0.5, legs = 'both', frontG = 0.3, regularity = 0.9 } = {}): boolean {
  const swingS = legs === 'both' ? bounceS : 2 * bounceS;
  const phase = (i: number, s: number) => (2 * Math.PI * i) / (gridRateHz * s);
  const down = Float64Array.from(
    { length: samples },
    (_, i) => -Math.max(0.1, Math.PI * Math.sin(phase(i, bounceS))),
  );
  const front = Float64Array.from({ length: samples }, (_, i) => frontG * Math.sin(phase(i, swingS)));
  const shape = new GaitFeatures().of(down, front, new Float64Array(samples), 0, samples, regularity);
  return bouncesOnBothLegs(shape, down, front, 0, samples);
}

test('legs that do the same at each bounce jump, legs that take turns run', () => {
  expect(bounces()).toBe(true);
  expect(bounces({ legs: 'in turn' })).toBe(false);
});

test('a thigh that its hip swings hard belongs to a runner', () => {
  expect(bounces({ frontG: 2 })).toBe(false);
});

test('what flies without strides jumps, one by one', () => {
  expect(bounces({ legs: 'in turn', regularity: 0.4 })).toBe(true);
});
