import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';

test('a line through points: the known answer', () => {
  const found = leastSquares(new Float64Array(2), 4, ([a, b], into, slopes) => {
    [1, 3, 5, 8].forEach((y, x) => {
      into[x] = a! + b! * x - y;
    });
    slopes?.set([1, 1, 1, 1, 0, 1, 2, 3]);
  });
  expect(found[0]).toBeCloseTo(0.8, 6);
  expect(found[1]).toBeCloseTo(2.3, 6);
});

test('a bent valley is followed to its lowest point', () => {
  const found = leastSquares(Float64Array.of(-1.2, 1), 2, ([x, y], into, slopes) => {
    into[0] = 2 * (y! - x! * x!);
    into[1] = 1 - x!;
    slopes?.set([-4 * x!, -1, 2, 0]);
  });
  expect(found[0]).toBeCloseTo(1, 2);
  expect(found[1]).toBeCloseTo(1, 2);
});
