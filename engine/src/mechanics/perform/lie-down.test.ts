import { expect, test } from 'vitest';
import { describeBody } from '../../body/index.ts';
import { performExercise } from '../../perform/perform-exercise.ts';
import { performMotion } from './perform-motion.ts';

const body = describeBody();
const weightN = body.massKg * 9.80665;

test('a bed with its head end down carries the weight across it, and friction what slides towards the head', () => {
  const across = (lying: 'supine' | 'head-down'): { along: number; up: number } => {
    const { motion, solution } = performMotion('lie', body, { lying });
    const [pelvisTilt] = [motion.coordinates[2]!];
    expect(pelvisTilt).toBeCloseTo(Math.PI / 2 + (lying === 'supine' ? 0 : (6 * Math.PI) / 180), 12);
    expect(solution.lacks).toEqual([]);
    return { along: solution.checks.forceBalanceN, up: solution.checks.residual };
  };
  expect(across('supine').along).toBeLessThan(1e-6);
  expect(across('head-down').along).toBeLessThan(1e-6);
});

test('standing exercises lie on a sledge: a device is all that loads them, less 0.1045 of the weight head-down', () => {
  const slowly = { tempo: { downS: 30, pauseS: 0, upS: 30 }, deviceN: 600 };
  const ground = (lying: 'supine' | 'head-down') =>
    performExercise('squat', { ...slowly, lying }).peak.groundForceBW;
  expect(ground('supine')).toBeCloseTo(600 / weightN / 2, 2);
  expect(ground('head-down')).toBeCloseTo((600 / weightN - 0.1045) / 2, 2);
});

test('who lies is told on what', () => {
  const codes = performExercise('walk', { lying: 'supine', deviceN: 700 }).findings.map(({ code }) => code);
  expect(codes).toEqual(['pace-of-gravity', 'lying-on-sledge']);
  expect(() => performExercise('row', { lying: 'supine' })).toThrow('has a seat or a machine of its own');
  expect(performExercise('squat').findings).toEqual([]);
});
