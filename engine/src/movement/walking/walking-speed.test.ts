import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assumedHeightM, walkingSpeed } from './walking-speed.ts';

const cadence = fc.double({ min: 40, max: 140, noNaN: true });
const height = fc.double({ min: 1.4, max: 2.1, noNaN: true });

test('free walking in the textbook, 113 steps a minute, is 1.33 m/s (Perry and Burnfield 2010)', () => {
  const { speedMS, errorMS } = walkingSpeed(113, assumedHeightM);
  expect(speedMS).toBeCloseTo(1.33, 1);
  expect(Math.abs(speedMS - 1.33)).toBeLessThan(errorMS);
});

test('faster steps and longer legs go faster', () => {
  fc.assert(
    fc.property(cadence, height, (spm, heightM) => {
      const { speedMS } = walkingSpeed(spm, heightM);
      expect(walkingSpeed(spm * 1.01, heightM).speedMS).toBeGreaterThan(speedMS);
      expect(walkingSpeed(spm, heightM * 1.01).speedMS).toBeGreaterThan(speedMS);
    }),
  );
});

test('not to know the height costs certainty, not the estimate', () => {
  fc.assert(
    fc.property(cadence, (spm) => {
      const known = walkingSpeed(spm, assumedHeightM);
      const unknown = walkingSpeed(spm, null);
      expect(unknown.speedMS).toBe(known.speedMS);
      expect(unknown.errorMS).toBeGreaterThan(known.errorMS);
    }),
  );
});

test('below 98 steps a minute the estimate is less certain', () => {
  const share = (spm: number) => walkingSpeed(spm, 1.7).errorMS / walkingSpeed(spm, 1.7).speedMS;
  expect(share(97)).toBeGreaterThan(share(98));
  expect(share(120)).toBeCloseTo(share(98), 10);
});
