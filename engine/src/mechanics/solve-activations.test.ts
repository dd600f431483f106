import { expect, test } from 'vitest';
import { type Random, seededRandom } from '../number/index.ts';
import {
  type ActivationProblem,
  createActivationProblem,
  createActivationSolution,
  solveActivations,
} from './solve-activations.ts';

/** A seeded problem of the size of a leg: muscles over one or two of the joints, some too weak for the demand. */
function randomProblem(random: Random, lower: number): ActivationProblem {
  const coordinates = 1 + Math.floor(random.between(0, 6));
  const muscles = 2 + Math.floor(random.between(0, 20));
  const problem = createActivationProblem(muscles, coordinates, lower, random.between(1, 10));
  for (let i = 0; i < muscles; i++)
    for (let crossed = 0; crossed < 2; crossed++)
      problem.gain[i * coordinates + Math.floor(random.between(0, coordinates))] = random.between(-150, 150);
  for (let j = 0; j < coordinates; j++) problem.demand[j] = random.between(-200, 200);
  return problem;
}

/**
 * The same problem by another way: without the reserves it is a bounded least-squares problem in the activations alone,
 * which cyclic exact minimisation over one activation at a time solves, slowly.
 */
function byOneAtATime({
  muscles,
  coordinates,
  gain,
  demand,
  lower,
  reserveNm,
}: ActivationProblem): Float64Array {
  const activation = new Float64Array(muscles).fill(lower);
  const missing = Float64Array.from(demand, (needed, j) => {
    let given = 0;
    for (let i = 0; i < muscles; i++) given += gain[i * coordinates + j]! * lower;
    return needed - given;
  });
  for (let round = 0; round < 200_000; round++) {
    let moved = 0;
    for (let i = 0; i < muscles; i++) {
      let slope = 0;
      let bend = 1;
      for (let j = 0; j < coordinates; j++) {
        const g = gain[i * coordinates + j]!;
        const weight = 1 / reserveNm[j]! ** 2;
        slope += weight * g * (missing[j]! + g * activation[i]!);
        bend += weight * g * g;
      }
      const best = Math.min(1, Math.max(lower, slope / bend));
      const change = best - activation[i]!;
      for (let j = 0; j < coordinates; j++) missing[j]! -= gain[i * coordinates + j]! * change;
      activation[i] = best;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-12) break;
  }
  return activation;
}

test('two muscles share a moment in proportion to their moments', () => {
  const problem = createActivationProblem(2, 1);
  problem.gain.set([100, 50]);
  problem.demand[0] = 75;
  const solution = createActivationSolution(problem);
  solveActivations(problem, solution);
  expect(solution.activation[0]).toBeCloseTo(0.6, 3);
  expect(solution.activation[1]).toBeCloseTo(0.3, 3);
});

test('equals another solver within 1e-5, feasible or not', () => {
  const random = seededRandom(21);
  let worst = 0;
  for (let problems = 0; problems < 120; problems++) {
    const problem = randomProblem(random, problems % 2 === 0 ? 0 : 0.01);
    const solution = createActivationSolution(problem);
    solveActivations(problem, solution);
    const expected = byOneAtATime(problem);
    expected.forEach((a, i) => {
      worst = Math.max(worst, Math.abs(a - solution.activation[i]!));
    });
  }
  expect(worst).toBeLessThan(1e-5);
});

test('every answer balances the moments and no activation could be cheaper', () => {
  const random = seededRandom(22);
  for (let problems = 0; problems < 2000; problems++) {
    const problem = randomProblem(random, 0);
    const { muscles, coordinates, gain, demand, reserveNm } = problem;
    const solution = createActivationSolution(problem);
    solveActivations(problem, solution);
    const { activation, reserve, multiplier } = solution;
    for (let j = 0; j < coordinates; j++) {
      let given = reserve[j]!;
      for (let i = 0; i < muscles; i++) given += gain[i * coordinates + j]! * activation[i]!;
      expect(Math.abs(given - demand[j]!)).toBeLessThan(1e-6);
      expect(reserve[j]).toBeCloseTo((reserveNm[j]! ** 2 * multiplier[j]!) / 2, 9);
    }
    for (let i = 0; i < muscles; i++) {
      const a = activation[i]!;
      let worth = 0;
      for (let j = 0; j < coordinates; j++) worth += gain[i * coordinates + j]! * multiplier[j]!;
      // Inside the bounds marginal cost equals marginal worth; at a bound it only may push outwards.
      if (a > 0 && a < 1) expect(2 * a).toBeCloseTo(worth, 9);
      if (a === 0) expect(worth).toBeLessThanOrEqual(0);
      if (a === 1) expect(worth).toBeGreaterThanOrEqual(2);
    }
  }
});

test('the answer does not depend on where the search starts', () => {
  const random = seededRandom(23);
  for (let problems = 0; problems < 200; problems++) {
    const problem = randomProblem(random, 0);
    const cold = createActivationSolution(problem);
    const warm = createActivationSolution(problem);
    warm.multiplier.forEach((_, j) => {
      warm.multiplier[j] = random.between(-5, 5);
    });
    solveActivations(problem, cold);
    solveActivations(problem, warm);
    cold.activation.forEach((a, i) => {
      expect(warm.activation[i]).toBeCloseTo(a, 7);
    });
  }
});

test('what the muscles cannot give is named', () => {
  const problem = createActivationProblem(1, 1);
  problem.gain[0] = 100;
  problem.demand[0] = 160;
  const solution = createActivationSolution(problem);
  solveActivations(problem, solution);
  expect(solution.activation[0]).toBe(1);
  expect(solution.reserve[0]).toBeCloseTo(60, 6);
});
