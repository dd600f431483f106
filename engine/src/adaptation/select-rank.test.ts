import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectRank } from './select-rank.ts';

test('the number at a rank is that of the sorted numbers, also one rank after the other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.nat(),
      (numbers, a, b) => {
        const sorted = [...numbers].sort((x, y) => x - y);
        const [low, high] = [a % numbers.length, b % numbers.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const values = new Float64Array(numbers);
        expect(selectRank(values, low)).toBe(sorted[low]);
        expect(selectRank(values, high, low)).toBe(sorted[high]);
        expect(selectRank(values, 0, 0, low)).toBe(sorted[0]);
      },
    ),
  );
});
