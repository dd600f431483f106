import { expect, test } from 'vitest';
import { describeBody, human } from '../body/index.ts';
import { exercises } from '../exercise/index.ts';
import { performMotion } from '../mechanics/index.ts';
import { performExercise } from './perform-exercise.ts';

const body = describeBody();
const names = exercises.map(({ name }) => name);

/** What soles and seats may lack of balance, N·m, at the default tempo: the trunk's arms alone weigh as much. */
const mostTippingNm = 20;

/** Exercises whose postures follow a pattern of angles that is not in balance in every moment, and how far they are off. */
const lessBalanced: Readonly<Record<string, { tippingNm: number; because: string }>> = {
  lunge: { tippingNm: 200, because: 'as the front foot lands the body falls past the toes behind it' },
  jump: { tippingNm: 150, because: 'the arms do not swing, and the landing mirrors the take-off' },
};

test.each(names)('%s can be done by an average body as it stands in the catalogue', (name) => {
  const { motion, solution } = performMotion(name, body, {});
  expect(solution.lacks).toEqual([]);
  expect(solution.checks.tippingMomentNm).toBeLessThan(lessBalanced[name]?.tippingNm ?? mostTippingNm);
  expect(solution.checks.forceBalanceN).toBeLessThan(1e-6);
  const mostN = 12 * body.massKg * 9.80665;
  for (const side of ['right', 'left'] as const) {
    const leg = solution.legs[side];
    expect(Math.max(...leg.hipContactN), `${side} hip`).toBeLessThan(mostN);
    expect(Math.max(...leg.kneeContactN), `${side} knee`).toBeLessThan(mostN);
    expect(Math.max(...leg.ankleContactN), `${side} ankle`).toBeLessThan(mostN);
  }
  // Surfaces press and don't pull, but for straps, pedals and handles.
  const holding = new Set(['row', 'cycle', 'supine-cycle']);
  if (name in lessBalanced || holding.has(name)) return;
  const count = motion.supports.length;
  motion.supports.forEach(({ surface }, k) => {
    if (surface === 'back-rest') return;
    for (let frame = 0; frame < motion.frames; frame++)
      expect(solution.supportForceYN[frame * count + k]).toBeGreaterThan(-1e-2);
  });
});

test('nobody who lies still needs muscles of the trunk or the hips', () => {
  const { solution } = performMotion('lie', body, {});
  expect(Math.max(...solution.lumbarCompressionN)).toBeLessThan(300);
  // What is stretched in front of a straight hip presses it with 0.42 of the weight, without any muscle.
  expect(Math.max(...solution.legs.right.hipContactN)).toBeLessThan(0.45 * body.massKg * 9.80665);
  solution.muscles.forEach(({ spans }, m) => {
    const atHip = spans.some(({ coordinate }) => coordinate === human.right.hipFlexion);
    if (atHip) expect(solution.activation[m]).toBeLessThan(0.02);
  });
});

test('the search for the largest load can be left out; all else stays', () => {
  const options = { loadKg: 200, frames: 20 };
  const searched = performExercise('squat', options);
  expect(searched.limit?.largestLoadKg).toBeGreaterThan(0);
  expect(performExercise('squat', { ...options, withLargestLoad: false })).toEqual({
    ...searched,
    limit: { ...searched.limit, largestLoadKg: null },
  });
});
