import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cos, sin } from './math.ts';
import { sineCosine } from './sine-cosine.ts';

test('agrees with the separate sine and cosine', () => {
  const both = new Float64Array(2);
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (angle) => {
      sineCosine(angle, both);
      expect(Math.abs(both[0]! - sin(angle))).toBeLessThan(1e-15);
      expect(Math.abs(both[1]! - cos(angle))).toBeLessThan(1e-15);
    }),
    { numRuns: 2000 },
  );
});
