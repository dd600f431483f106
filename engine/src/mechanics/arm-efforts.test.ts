import { expect, test } from 'vitest';
import { describeBody, type MuscleGroup } from '../body/index.ts';
import { buildMotion } from '../exercise/index.ts';
import { armEfforts } from './arm-efforts.ts';
import { solveMotion } from './solve-motion.ts';

const body = describeBody({ massKg: 75, heightM: 1.75 });

const most = (group: MuscleGroup & ('arms' | 'chest' | 'upper-back'), loadKg: number): number => {
  const solution = solveMotion(body, buildMotion('deadlift', body, { loadKg }));
  return Math.max(...armEfforts(body, solution)[group]);
};

test('hands hold what is lifted: 51 kg in two hands is half a grip, and a little more to move it', () => {
  expect(most('arms', 51)).toBeGreaterThan(0.5);
  expect(most('arms', 51)).toBeLessThan(0.7);
  expect(most('arms', 0)).toBe(0);
});

test('weaker arms work harder', () => {
  const weak = describeBody({
    massKg: 75,
    heightM: 1.75,
    weakness: [{ muscle: 'arms', side: 'both', percent: 50 }],
  });
  const motion = buildMotion('deadlift', body, { loadKg: 40 });
  const one = Math.max(...armEfforts(body, solveMotion(body, motion)).arms);
  const other = Math.max(...armEfforts(weak, solveMotion(weak, motion)).arms);
  expect(other).toBeCloseTo(2 * one, 9);
});
