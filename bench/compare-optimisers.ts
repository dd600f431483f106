import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Body } from '../engine/src/body/index.ts';
import type { Motion } from '../engine/src/exercise/index.ts';
import {
  type ActivationProblem,
  createActivationProblem,
  createActivationSolution,
  createMomentProblems,
  createMuscleState,
  evaluateMuscles,
  fillMomentProblem,
  humanMuscles,
  solveActivations,
  solveMotion,
} from '../engine/src/mechanics/index.ts';

export interface OptimiserComparison {
  problems: number;
  /** Median time of one problem. */
  oursMs: number;
  /** `null` where python3 with scipy is not present. */
  theirs: null | { ms: number; difference: number };
}

/** The right leg's problem of every fourth frame of a motion, solved from a cold start and by scipy's SLSQP. */
export function compareOptimisers(body: Body, motion: Motion): OptimiserComparison {
  const problems = problemsOf(body, motion);
  const times: number[] = [];
  const activations = problems.map((problem) => {
    let solution = createActivationSolution(problem);
    for (let run = 0; run < 40; run++) {
      solution = createActivationSolution(problem);
      const start = performance.now();
      solveActivations(problem, solution);
      if (run >= 20) times.push(performance.now() - start);
    }
    return solution.activation;
  });
  const input = problems.map((problem) =>
    JSON.stringify({
      ...problem,
      gain: [...problem.gain],
      demand: [...problem.demand],
      reserveNm: [...problem.reserveNm],
    }),
  );
  const script = join(import.meta.dirname, 'mechanics-slsqp.py');
  const ran = spawnSync('python3', [script], { input: input.join('\n'), encoding: 'utf8' });
  const solved =
    ran.status === 0
      ? ran.stdout
          .trim()
          .split('\n')
          .map((line): { activation: number[]; seconds: number } => JSON.parse(line))
      : null;
  return {
    problems: problems.length,
    oursMs: medianOf(times),
    theirs: solved && {
      ms: 1000 * medianOf(solved.map(({ seconds }) => seconds)),
      difference: Math.max(
        ...solved.flatMap(({ activation }, k) => activation.map((a, i) => Math.abs(a - activations[k]![i]!))),
      ),
    },
  };
}

function problemsOf(body: Body, motion: Motion): ActivationProblem[] {
  const muscles = humanMuscles(body);
  const state = createMuscleState(muscles.length);
  const leg = createMomentProblems(body, muscles)[0]!;
  const { momentNm, tree, legs } = solveMotion(body, motion);
  const problems: ActivationProblem[] = [];
  for (let frame = 0; frame < motion.frames; frame += 4) {
    const from = frame * tree.coordinates.length;
    evaluateMuscles(muscles, motion.coordinates, motion.velocities, from, state);
    const { hipFrontNm, abductionMomentNm } = legs.right;
    fillMomentProblem(leg, muscles, state, momentNm, from, hipFrontNm[frame]!, abductionMomentNm[frame]!);
    const problem = createActivationProblem(leg.problem.muscles, leg.problem.coordinates);
    problem.gain.set(leg.problem.gain);
    problem.demand.set(leg.problem.demand);
    problems.push(problem);
  }
  return problems;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
