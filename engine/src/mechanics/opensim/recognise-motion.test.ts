import { expect, test } from 'vitest';
import { describeBody } from '../../body/index.ts';
import { buildMotion } from '../../exercise/index.ts';
import { FindingLog } from '../../recording/index.ts';
import { solveMotion } from '../solve-motion.ts';
import { measuredMotion } from './measured-motion.ts';
import { solutionTables } from './solution-tables.ts';

const body = describeBody({});

/** The exercise as motion capture would export it, measured again. */
function measured(name: string) {
  const made = buildMotion(name, body, {});
  const { coordinates } = solutionTables(body, made, solveMotion(body, made), 0, null);
  return measuredMotion(coordinates, name, body, new FindingLog());
}

test.each([
  ['squat', 'squat'],
  ['front-squat', 'squat'],
  ['half-squat', 'half-squat'],
  ['single-leg-squat', 'single-leg-squat'],
  ['split-squat', 'split-squat'],
  ['lunge', 'lunge'],
  ['deadlift', 'deadlift'],
  ['romanian-deadlift', 'romanian-deadlift'],
  ['sit-to-stand', 'sit-to-stand'],
  ['calf-raise', 'calf-raise'],
])('one repetition of %s is recognised as %s', (name, expected) => {
  const { exercise, repetitions } = measured(name);
  expect(exercise).toBe(expected);
  expect(repetitions).toHaveLength(1);
});

test.each([
  ['walk', 'walk'],
  ['run', 'run'],
])('a stride of %s is recognised', (name, expected) => {
  expect(measured(name).exercise).toBe(expected);
});

test.each(['bridge', 'leg-press', 'row', 'cycle', 'heel-slide', 'stand', 'lie'])(
  '%s, which does not stand on its feet or does not move, gets no name',
  (name) => {
    expect(measured(name).exercise).toBeNull();
  },
);

test('who stands on one leg bears all on it, who stands in a split more on the nearer foot', () => {
  const shares = (name: string) => {
    const { motion } = measured(name);
    return motion.supports.map(({ share }) => share[motion.frames >> 1]!);
  };
  expect(shares('single-leg-squat')).toEqual([1, 0]);
  expect(shares('squat')).toEqual([0.5, 0.5]);
  const [front, behind] = shares('split-squat');
  expect(front! + behind!).toBeCloseTo(1, 12);
  expect(front!).toBeGreaterThan(0.55);
});
