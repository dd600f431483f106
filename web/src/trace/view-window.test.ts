import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panWindow, type ViewWindow, windowBetween, zoomWindow } from './view-window.ts';

const limits = { fromS: 0, toS: 86_400, leastS: 2 };
const second = fc.double({ min: limits.fromS, max: limits.toS, noNaN: true });
const view = fc.tuple(second, second).map(([a, b]) => windowBetween(a, b, limits));

function isInside({ fromS, toS }: ViewWindow): boolean {
  const tolerance = 1e-6;
  return fromS >= -tolerance && toS <= limits.toS + tolerance && toS - fromS >= limits.leastS - tolerance;
}

test('no view leaves the day or gets narrower than the least', () => {
  fc.assert(
    fc.property(
      view,
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (start, factor, share, byS) => {
        const aroundS = start.fromS + share * (start.toS - start.fromS);
        expect(isInside(start)).toBe(true);
        expect(isInside(zoomWindow(start, factor, aroundS, limits))).toBe(true);
        expect(isInside(panWindow(start, byS, limits))).toBe(true);
      },
    ),
    { seed: 1 },
  );
});

test('zooming keeps the instant under the pointer in its place', () => {
  expect(zoomWindow({ fromS: 1000, toS: 1100 }, 0.5, 1020, limits)).toEqual({ fromS: 1010, toS: 1060 });
});

test('panning keeps the width and stops at the ends', () => {
  expect(panWindow({ fromS: 100, toS: 200 }, -500, limits)).toEqual({ fromS: 0, toS: 100 });
  expect(panWindow({ fromS: 100, toS: 200 }, 1e6, limits)).toEqual({ fromS: 86_300, toS: 86_400 });
});

test('a stretch can be drawn in either direction', () => {
  expect(windowBetween(90, 10, limits)).toEqual({ fromS: 10, toS: 90 });
  expect(windowBetween(50, 50, limits)).toEqual({ fromS: 49, toS: 51 });
});
