import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mouseCageDay } from './mouse-cage-day.ts';
import { mouseHindLeg } from './mouse-hind-leg.ts';

test('walking and trotting mice step as often as was measured', () => {
  expect(mouseHindLeg(0.09, 'floor').strideHz).toBeCloseTo(2.7, 6);
  expect(mouseHindLeg(0.51, 'floor').strideHz).toBeCloseTo(5.9, 2);
});

test('on the floor a hind leg is loaded with half a weight, as was measured; in a wheel with about a whole one', () => {
  // 50 to 60 % of the weight overground, 93 and 115 % in a wheel (Roach et al. 2012).
  expect(mouseHindLeg(0.27, 'floor').peakForceBW).toBeGreaterThan(0.5);
  expect(mouseHindLeg(0.27, 'floor').peakForceBW).toBeLessThan(0.6);
  expect(mouseHindLeg(16 / 60, 'wheel').peakForceBW).toBeCloseTo(0.93, 9);
  expect(mouseHindLeg(37 / 60, 'wheel').peakForceBW).toBeCloseTo(1.15, 9);
});

test('the faster a mouse, the more and longer strides, the shorter a foot is down and the more it carries', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.7, noNaN: true }),
      fc.double({ min: 1.02, max: 1.5, noNaN: true }),
      (speedMS, times) => {
        const slow = mouseHindLeg(speedMS, 'floor');
        const fast = mouseHindLeg(speedMS * times, 'floor');
        expect(fast.strideHz).toBeGreaterThan(slow.strideHz);
        expect(fast.strideM).toBeGreaterThan(slow.strideM);
        expect(fast.dutyFactor).toBeLessThanOrEqual(slow.dutyFactor);
        expect(fast.peakForceBW).toBeGreaterThanOrEqual(slow.peakForceBW);
      },
    ),
  );
});

test('a day in a cage loads the hind legs for half of it and some ten thousand times', () => {
  const { weightBearingS, cycles } = mouseCageDay();
  expect(weightBearingS).toBe(43_200);
  expect(Object.keys(cycles)).toEqual(['0.5-1.0']);
  expect(cycles['0.5-1.0']).toBeGreaterThan(5000);
  expect(cycles['0.5-1.0']).toBeLessThan(20_000);
});

test('a wheel adds to it; the way adds up', () => {
  const none = mouseCageDay({ floorM: 0 });
  expect(none.cycles).toEqual({});
  const one = mouseCageDay({ floorM: 100 }).cycles['0.5-1.0']!;
  expect(mouseCageDay({ floorM: 300 }).cycles['0.5-1.0']! / one).toBeCloseTo(3, 2);
  expect(mouseCageDay({ housing: 'wheel-cage' }).cycles['0.5-1.0']).toBeGreaterThan(100_000);
});

test('hung up by the tail a mouse loads its hind legs never', () => {
  expect(mouseCageDay({ housing: 'tail-suspended' })).toEqual({
    wornS: 86_400,
    weightBearingS: 0,
    longestUnloadedS: 86_400,
    cycles: {},
  });
});

test('what no mouse does is refused', () => {
  expect(() => mouseHindLeg(3, 'floor')).toThrow("doesn't go at 3 m/s");
  expect(() => mouseCageDay({ floorM: -1 })).toThrow("floorM can't be -1 m");
  expect(() => mouseCageDay({ wheelM: 1000 })).toThrow('there is no wheel');
  expect(() => mouseCageDay({ floorM: 5000, onFeetS: 60 })).toThrow('longer than the mouse is on its feet');
});
