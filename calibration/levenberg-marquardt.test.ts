import { expect, test } from 'vitest';
import { invertSymmetric } from './invert-symmetric.ts';
import { levenbergMarquardt } from './levenberg-marquardt.ts';

test('a straight line is found as by the normal equations, with its standard errors', () => {
  const [x, y] = [
    [0, 1, 2, 3, 4],
    [1.1, 2.9, 5.2, 6.8, 9.1],
  ];
  const { parameters, covariance } = levenbergMarquardt(
    ([a, b]) => x.map((t, i) => (a! + b! * t - y[i]!) / 0.5),
    [0, 0],
  );
  expect(parameters[0]).toBeCloseTo(1.04, 6);
  expect(parameters[1]).toBeCloseTo(1.99, 6);
  // Slope: 0.5^2 / sum of squares about the mean, 10.
  expect(covariance[1]![1]).toBeCloseTo(0.025, 8);
});

test("Rosenbrock's valley is followed to its end", () => {
  const { parameters } = levenbergMarquardt(([x, y]) => [10 * (y! - x! ** 2), 1 - x!], [-1.2, 1]);
  expect(parameters[0]).toBeCloseTo(1, 6);
  expect(parameters[1]).toBeCloseTo(1, 6);
});

test('a parameter that nothing depends on is refused', () => {
  expect(() => levenbergMarquardt(([a]) => [a! - 1, 0], [0, 5])).toThrow('parameter 1 is not determined');
});

test('the inverse times the matrix is one', () => {
  const inverse = invertSymmetric([
    [4, 1],
    [1, 3],
  ]);
  expect(inverse[0]![0]! * 4 + inverse[0]![1]! * 1).toBeCloseTo(1, 12);
  expect(inverse[0]![0]! * 1 + inverse[0]![1]! * 3).toBeCloseTo(0, 12);
});
