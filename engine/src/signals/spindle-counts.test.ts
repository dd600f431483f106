import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { humanMuscles, type Muscle } from '../mechanics/index.ts';
import { spindleCounts } from './spindle-counts.ts';

const muscles = humanMuscles(describeBody());

function countOf(name: string, all: readonly Muscle[] = muscles): number {
  return spindleCounts(all)[all.findIndex((muscle) => muscle.name === name)]!;
}

test('a gram of muscle has 21 spindles, a hundred grams nine times as many', () => {
  const soleus = muscles.filter(({ name }) => name === 'soleus');
  expect(countOf('soleus', [{ ...soleus[0]!, massKg: 0.001 }])).toBeCloseTo(21.38, 10);
  expect(countOf('soleus', [{ ...soleus[0]!, massKg: 0.1 }])).toBeCloseTo(21.38 * 9.12, 1);
});

test('the parts of a muscle have together what the whole has', () => {
  const right = muscles.filter(({ name, side }) => side === 'right' && name.startsWith('gluteus maximus'));
  const together = spindleCounts(right).reduce((sum, count) => sum + count, 0);
  const massKg = right.reduce((sum, part) => sum + part.massKg, 0);
  expect(right).toHaveLength(3);
  expect(together).toBeCloseTo(
    countOf('gluteus maximus whole', [{ ...right[0]!, name: 'gluteus maximus whole', massKg }]),
    8,
  );
});

test('the two legs do not share, and have the same numbers', () => {
  const counts = spindleCounts(muscles);
  const ofSide = (side: string) => counts.filter((_, i) => muscles[i]!.side === side);
  ofSide('right').forEach((count, i) => {
    expect(count).toBeCloseTo(ofSide('left')[i]!, 8);
  });
});

test('more mass, more spindles, but fewer to the gram', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 3, noNaN: true }),
      fc.double({ min: 1.01, max: 10, noNaN: true }),
      (massKg, times) => {
        const [small] = spindleCounts([{ ...muscles[0]!, massKg }]);
        const [large] = spindleCounts([{ ...muscles[0]!, massKg: massKg * times }]);
        expect(large!).toBeGreaterThan(small!);
        expect(large! / small!).toBeLessThan(times);
      },
    ),
  );
});
