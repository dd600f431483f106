import { solveSymmetric } from './solve-symmetric.ts';

/**
 * A problem of muscle activations: which activations give the moments that are needed, at the least sum of their
 * squares? Arrays are refilled frame by frame.
 */
export interface ActivationProblem {
  muscles: number;
  coordinates: number;
  /** Moment of each muscle at full activation, N·m: `gain[muscle * coordinates + coordinate]`. */
  gain: Float64Array;
  /** Moment that each coordinate needs, N·m. */
  demand: Float64Array;
  /** Least activation of a muscle, 0-1. */
  lower: number;
  /** Moment of each coordinate's reserve at activation 1, N·m: the larger, the cheaper the reserve. Above 0. */
  reserveNm: Float64Array;
}

/** The answer, and the arrays that finding it needs. */
export interface ActivationSolution {
  /** Activation of each muscle, 0-1. */
  activation: Float64Array;
  /** What the reserve had to give to each coordinate, N·m; large where the muscles cannot. */
  reserve: Float64Array;
  /** Marginal cost of each coordinate's moment, 1/(N·m); the next solution starts from it. */
  multiplier: Float64Array;
  iterations: number;
  /** Value of the dual where it was evaluated last. */
  value: Float64Array;
  gradient: Float64Array;
  hessian: Float64Array;
  step: Float64Array;
  trial: Float64Array;
}

/** Largest unbalanced moment of a solution, as a share of the largest demand (at least 1 N·m). */
const tolerance = 1e-10;
const maxIterations = 200;
const maxHalvings = 60;
/** Share of the expected ascent that a step has to reach (Armijo), and what rounding hides of the value. */
const leastAscent = 1e-4;
const roundingShare = 1e-15;

/**
 * Makes a problem without muscles' values.
 *
 * @param lower least activation; default 0
 * @param reserveNm moment of the reserves at activation 1, N·m; default 1, OpenSim's usual choice
 */
export function createActivationProblem(
  muscles: number,
  coordinates: number,
  lower = 0,
  reserveNm = 1,
): ActivationProblem {
  return {
    muscles,
    coordinates,
    gain: new Float64Array(muscles * coordinates),
    demand: new Float64Array(coordinates),
    lower,
    reserveNm: new Float64Array(coordinates).fill(reserveNm),
  };
}

/** Makes the arrays that `solveActivations` writes. */
export function createActivationSolution({ muscles, coordinates }: ActivationProblem): ActivationSolution {
  return {
    activation: new Float64Array(muscles),
    reserve: new Float64Array(coordinates),
    multiplier: new Float64Array(coordinates),
    iterations: 0,
    value: new Float64Array(1),
    gradient: new Float64Array(coordinates),
    hessian: new Float64Array(coordinates * coordinates),
    step: new Float64Array(coordinates),
    trial: new Float64Array(coordinates),
  };
}

/**
 * Static optimisation: least sum of squared activations that gives the demanded moments, activations between `lower` and
 * 1, with reserves that cost the square of their share (Crowninshield and Brand 1981; the form of OpenSim's static
 * optimisation). There is always one answer; where muscles are too weak the reserve says how much is missing.
 *
 * Newton's method on the dual: with multipliers l the best activation of a muscle is `clamp(gain · l / 2)`, the best
 * reserve `reserveNm^2 l / 2`, and the multipliers are right when both together meet the demand. The dual is concave and
 * piecewise quadratic, one row per coordinate instead of one per muscle, and its derivatives are exact.
 *
 * @param solution overwritten; its multipliers are the start, so give the same one for the next frame
 * @example
 * const problem = createActivationProblem(2, 1);
 * problem.gain.set([100, 50]);
 * problem.demand[0] = 75;
 * const solution = createActivationSolution(problem);
 * solveActivations(problem, solution);
 * solution.activation; // about [0.6, 0.3]
 */
export function solveActivations(problem: ActivationProblem, solution: ActivationSolution): void {
  const { coordinates, demand } = problem;
  const { multiplier, gradient, hessian, step, trial } = solution;
  let largest = 1;
  for (let j = 0; j < coordinates; j++) {
    largest = Math.max(largest, Math.abs(demand[j]!));
    // A start from another problem may be anything but a number.
    if (!Number.isFinite(multiplier[j]!)) multiplier[j] = 0;
  }
  dualAt(problem, solution, multiplier);
  let value = solution.value[0]!;
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    let unbalanced = 0;
    for (let j = 0; j < coordinates; j++) unbalanced = Math.max(unbalanced, Math.abs(gradient[j]!));
    if (unbalanced <= tolerance * largest) break;
    step.set(gradient);
    solveSymmetric(hessian, step, coordinates);
    let slope = 0;
    for (let j = 0; j < coordinates; j++) slope += step[j]! * gradient[j]!;
    let size = 1;
    let next = value;
    for (let halvings = 0; halvings < maxHalvings; halvings++) {
      for (let j = 0; j < coordinates; j++) trial[j] = multiplier[j]! + size * step[j]!;
      dualAt(problem, solution, trial);
      next = solution.value[0]!;
      if (next >= value + leastAscent * size * slope) break;
      size /= 2;
    }
    multiplier.set(trial);
    // Where rounding hides the rest of the ascent, the answer is as good as it gets.
    if (size * slope <= roundingShare * Math.abs(value)) break;
    value = next;
  }
  solution.iterations = iterations;
}

/** Writes the dual's value at the multipliers, activations, reserves, its gradient and (negative) second derivatives. */
function dualAt(
  { muscles, coordinates, gain, demand, lower, reserveNm }: ActivationProblem,
  { activation, reserve, gradient, hessian, value: into }: ActivationSolution,
  multiplier: Float64Array,
): void {
  let value = 0;
  hessian.fill(0);
  for (let j = 0; j < coordinates; j++) {
    const half = (reserveNm[j]! * reserveNm[j]!) / 2;
    const given = half * multiplier[j]!;
    value += multiplier[j]! * (demand[j]! - given / 2);
    reserve[j] = given;
    gradient[j] = demand[j]! - given;
    hessian[j * coordinates + j] = half;
  }
  for (let i = 0; i < muscles; i++) {
    const row = i * coordinates;
    let worth = 0;
    for (let j = 0; j < coordinates; j++) worth += gain[row + j]! * multiplier[j]!;
    const wanted = worth / 2;
    const a = wanted < lower ? lower : wanted > 1 ? 1 : wanted;
    activation[i] = a;
    value -= a * (worth - a);
    if (a === 0) continue;
    for (let j = 0; j < coordinates; j++) {
      const moment = gain[row + j]!;
      if (moment === 0) continue;
      gradient[j]! -= moment * a;
      if (a !== wanted) continue;
      for (let k = 0; k <= j; k++) hessian[j * coordinates + k]! += (moment * gain[row + k]!) / 2;
    }
  }
  into[0] = value;
}
