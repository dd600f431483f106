import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GaitFeatures, gaitFeatureNames } from './gait-features.ts';

const at = (name: (typeof gaitFeatureNames)[number]) => gaitFeatureNames.indexOf(name);

/** A thigh that swings back and forth about the vertical, at rest otherwise: gravity alone. */
function swing(sizeDeg: number, meanDeg: number) {
  const angles = Float64Array.from(
    { length: 75 },
    (_, i) => ((meanDeg + sizeDeg * Math.sin((2 * Math.PI * i) / 25)) * Math.PI) / 180,
  );
  return {
    down: angles.map((angle) => -Math.cos(angle)),
    front: angles.map((angle) => Math.sin(angle)),
    right: angles.map(() => 0),
  };
}

test('tells how far the thigh swings and how hard it is pushed', () => {
  const { down, front, right } = swing(30, 10);
  const shape = new GaitFeatures().of(down, front, right, 0, 75, 0.9);
  expect(shape[at('forwardDeg50')]).toBeCloseTo(10, 0);
  expect(shape[at('forwardDeg95')]).toBeGreaterThan(36);
  expect(shape[at('forwardDeg5')]).toBeLessThan(-16);
  expect(shape[at('magnitudeG50')]).toBeCloseTo(1, 1);
  expect(shape[at('regularity')]).toBe(0.9);
});

test('the angles are in order, and turning the thigh turns all of them', () => {
  const sizes = fc.double({ min: 1, max: 40, noNaN: true });
  const means = fc.double({ min: -20, max: 40, noNaN: true });
  fc.assert(
    fc.property(sizes, means, (size, mean) => {
      const near = swing(size, 0);
      const far = swing(size, mean);
      const a = [...new GaitFeatures().of(near.down, near.front, near.right, 0, 75, 1)];
      const b = [...new GaitFeatures().of(far.down, far.front, far.right, 0, 75, 1)];
      const from = at('forwardDeg5');
      const to = at('forwardDeg95');
      for (let i = from; i < to; i++) expect(a[i + 1]).toBeGreaterThanOrEqual(a[i]);
      // A degree is what angles are counted in, and a bin holds up to 1.3 of them.
      for (let i = from; i <= to; i++) expect(Math.abs(b[i] - a[i] - mean)).toBeLessThan(3);
    }),
  );
});

test('left and right are the same', () => {
  const { down, front } = swing(25, 5);
  const out = front.map((value) => 0.3 * value);
  const shape = [...new GaitFeatures().of(down, front, out, 0, 75, 0.8)];
  const mirrored = [
    ...new GaitFeatures().of(
      down,
      front,
      out.map((value) => -value),
      0,
      75,
      0.8,
    ),
  ];
  expect(mirrored).toEqual(shape);
});
