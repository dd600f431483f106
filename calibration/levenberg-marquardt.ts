import { invertSymmetric } from './invert-symmetric.ts';

/** The best parameters, and how sure they are. */
export interface Fit {
  parameters: number[];
  /** Half the sum of squares. */
  cost: number;
  /** Inverse of the curvature there: of residuals in standard deviations it is the covariance of the parameters. */
  covariance: number[][];
  steps: number;
}

const mostSteps = 200;
const smallestGain = 1e-12;

/**
 * Least squares by Levenberg and Marquardt (Marquardt 1963, 10.1137/0111030): damped steps of Gauss and Newton with a
 * numerical Jacobian by central differences, damping scaled by the diagonal.
 *
 * @param residuals of the parameters, in standard deviations; at least as many as parameters
 * @param start of the search
 * @example
 * levenbergMarquardt(([a]) => [a - 3], [0]).parameters; // [3]
 */
export function levenbergMarquardt(
  residuals: (parameters: readonly number[]) => number[],
  start: readonly number[],
): Fit {
  let parameters = [...start];
  let current = residuals(parameters);
  let cost = half(current);
  let damping = 1e-3;
  let steps = 0;
  for (; steps < mostSteps; steps++) {
    const { gradient, curvature } = derivatives(residuals, parameters, current.length);
    let better = false;
    while (!better && damping < 1e12) {
      const damped = curvature.map((row, i) =>
        row.map((value, j) => (i === j ? value * (1 + damping) : value)),
      );
      const inverse = invertSymmetric(damped);
      const trial = parameters.map((value, i) => value - dot(inverse[i]!, gradient(current)));
      const found = residuals(trial);
      const foundCost = half(found);
      better = foundCost < cost;
      if (better) {
        const gain = cost - foundCost;
        parameters = trial;
        current = found;
        cost = foundCost;
        damping = Math.max(1e-9, damping / 5);
        if (gain < smallestGain * (1 + cost)) return finished();
      } else damping *= 4;
    }
    if (!better) break;
  }
  return finished();

  function finished(): Fit {
    const { curvature } = derivatives(residuals, parameters, current.length);
    return { parameters, cost, covariance: invertSymmetric(curvature), steps };
  }
}

function derivatives(
  residuals: (parameters: readonly number[]) => number[],
  parameters: readonly number[],
  rows: number,
): { gradient: (residual: readonly number[]) => number[]; curvature: number[][] } {
  const columns = parameters.map((value, i) => {
    const step = 1e-5 * Math.max(1, Math.abs(value));
    const moved = (by: number): number[] =>
      residuals(parameters.map((other, k) => (k === i ? other + by : other)));
    const [above, below] = [moved(step), moved(-step)];
    return Array.from({ length: rows }, (_, r) => (above[r]! - below[r]!) / (2 * step));
  });
  return {
    gradient: (residual) => columns.map((column) => dot(column, residual)),
    curvature: columns.map((a) => columns.map((b) => dot(a, b))),
  };
}

function half(values: readonly number[]): number {
  return 0.5 * dot(values, values);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
