import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cos, sin } from '../../number/index.ts';
import { lowPassBothWays } from './low-pass-both-ways.ts';
import { quinticSpline } from './quintic-spline.ts';
import { simmSpline } from './simm-spline.ts';

const into = new Float64Array(3);
const points = fc.array(
  fc.tuple(fc.double({ min: 0.05, max: 2, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
  {
    minLength: 3,
    maxLength: 15,
  },
);

function knots(steps: [number, number][]): { x: number[]; y: number[] } {
  let at = 0;
  const x = steps.map(([step]) => {
    at += step;
    return at;
  });
  return { x, y: steps.map(([, y]) => y) };
}

for (const [name, make] of [
  ['simmSpline', (x: number[], y: number[]) => simmSpline(x, y)],
  ['quinticSpline', quinticSpline],
] as const)
  test(`${name} goes through its points, smoothly up to the second derivative`, () => {
    fc.assert(
      fc.property(points, (steps) => {
        const { x, y } = knots(steps);
        const spline = make(x, y);
        x.forEach((at, i) => {
          spline.evaluate(at, into);
          expect(into[0]).toBeCloseTo(y[i]!, 6);
          if (i === 0 || i === x.length - 1) return;
          const after = into.slice();
          spline.evaluate(at - 1e-10, into);
          expect(Math.abs(into[1]! - after[1]!)).toBeLessThan(1e-4 * (1 + Math.abs(after[2]!)));
          expect(Math.abs(into[2]! - after[2]!)).toBeLessThan(1e-3 * (1 + Math.abs(after[2]!)));
        });
      }),
    );
  });

describe('simmSpline', () => {
  test('is exact for a cubic: its ends take the third derivative from the points', () => {
    const x = [-1, 0, 0.5, 2, 3];
    const cubic = (at: number) => 2 - at + 3 * at * at - 0.5 * at * at * at;
    const spline = simmSpline(x, x.map(cubic), 10);
    for (const at of [-0.7, 0.3, 1.9, 2.5]) {
      spline.evaluate(at, into);
      expect(into[0]).toBeCloseTo(10 * cubic(at), 9);
      expect(into[1]).toBeCloseTo(10 * (-1 + 6 * at - 1.5 * at * at), 9);
      expect(into[2]).toBeCloseTo(10 * (6 - 3 * at), 9);
    }
  });

  test('goes on straight beyond its ends', () => {
    const spline = simmSpline([0, 1, 2, 3], [0, 1, 4, 9]);
    spline.evaluate(5, into);
    expect([...into]).toEqual([expect.closeTo(9 + 6 * 2, 9), expect.closeTo(6, 9), 0]);
    expect(() => simmSpline([0, 0], [1, 2])).toThrow(RangeError);
  });
});

test('quinticSpline differentiates a sine to 1e-6 away from the ends', () => {
  const x = Array.from({ length: 101 }, (_, i) => i / 10);
  const spline = quinticSpline(x, x.map(sin));
  for (const at of [4, 4.55, 5.01, 6]) {
    spline.evaluate(at, into);
    expect(into[0]).toBeCloseTo(sin(at), 8);
    expect(into[1]).toBeCloseTo(cos(at), 6);
    expect(into[2]).toBeCloseTo(-sin(at), 5);
  }
});

describe('lowPassBothWays', () => {
  const rateHz = 100;
  const sine = (hertz: number) =>
    Float64Array.from({ length: 400 }, (_, i) => sin((2 * Math.PI * hertz * i) / rateHz));
  const middle = ({ filtered, padding }: ReturnType<typeof lowPassBothWays>) =>
    filtered.slice(padding + 150, padding + 250);

  test('keeps what is slow, halves what is at the cut-off, without delay', () => {
    const slow = sine(0.5);
    middle(lowPassBothWays(slow, rateHz, 6)).forEach((value, i) => {
      expect(value).toBeCloseTo(slow[150 + i]!, 4);
    });
    const atCutoff = sine(6);
    middle(lowPassBothWays(atCutoff, rateHz, 6)).forEach((value, i) => {
      expect(value).toBeCloseTo(0.5 * atCutoff[150 + i]!, 3);
    });
    expect(Math.max(...middle(lowPassBothWays(sine(30), rateHz, 6)))).toBeLessThan(1e-4);
  });

  test('goes through a straight line to its ends', () => {
    const line = Float64Array.from({ length: 60 }, (_, i) => 3 + 0.2 * i);
    const { filtered, padding } = lowPassBothWays(line, 60, 6);
    expect(filtered[padding]).toBeCloseTo(3, 3);
    expect(filtered[padding + 59]).toBeCloseTo(3 + 0.2 * 59, 3);
  });
});
