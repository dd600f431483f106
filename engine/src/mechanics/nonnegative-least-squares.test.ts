import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNonnegativeProblem, nonnegativeLeastSquares } from './nonnegative-least-squares.ts';

const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 42, maxLength: 42 });

test('of many unknowns those stay at 0 that would have to be negative, and the others fit best', () => {
  fc.assert(
    fc.property(entries, (numbers) => {
      const size = 6;
      const problem = createNonnegativeProblem(size);
      const { matrix, right, value } = problem;
      // A sum of squares and a little of each unknown's own: positive definite.
      for (let i = 0; i < size; i++) {
        right[i] = numbers[36 + i]!;
        for (let j = 0; j < size; j++) {
          matrix[i * size + j] = i === j ? 0.01 : 0;
          for (let k = 0; k < size; k++)
            matrix[i * size + j]! += numbers[k * size + i]! * numbers[k * size + j]!;
        }
      }
      nonnegativeLeastSquares(problem);
      for (let i = 0; i < size; i++) {
        let slope = right[i]!;
        for (let j = 0; j < size; j++) slope -= matrix[i * size + j]! * value[j]!;
        expect(value[i]).toBeGreaterThanOrEqual(0);
        if (value[i]! > 0) expect(Math.abs(slope)).toBeLessThan(1e-8);
        else expect(slope).toBeLessThan(1e-8);
      }
    }),
  );
});
