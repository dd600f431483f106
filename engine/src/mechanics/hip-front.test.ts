import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hipFrontNm } from './hip-front.ts';

const rad = (degrees: number) => (degrees * Math.PI) / 180;

test('what is stretched in front of the hip resists extension, and flexed hips not at all', () => {
  // The measured 19.0 N·m of Riener and Edrich 1999 at hip -15, knee 5 degrees, less the muscles' 4.
  expect(hipFrontNm(rad(-15), rad(5), 4, 75)).toBeCloseTo(15, 0);
  expect(hipFrontNm(rad(60), rad(60), 0, 75)).toBeLessThan(3);
  expect(hipFrontNm(rad(90), rad(60), 0, 75)).toBe(0);
});

test('further extension never gives less, stretched flexors take of it, and it is never negative', () => {
  const angle = fc.double({ min: -40, max: 120, noNaN: true });
  const knee = fc.double({ min: 0, max: 120, noNaN: true });
  const flexors = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(angle, angle, knee, flexors, (a, b, k, f) => {
      const [back, front] = a < b ? [a, b] : [b, a];
      const more = hipFrontNm(rad(back), rad(k), f, 75);
      expect(more).toBeGreaterThanOrEqual(hipFrontNm(rad(front), rad(k), f, 75));
      expect(hipFrontNm(rad(back), rad(k), f + 1, 75)).toBeLessThanOrEqual(more);
      expect(more).toBeGreaterThanOrEqual(0);
    }),
  );
});
