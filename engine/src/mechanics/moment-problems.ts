import { type Body, human, type Side } from '../body/index.ts';
import type { MuscleState } from './evaluate-muscles.ts';
import type { Muscle } from './muscle.ts';
import {
  type ActivationProblem,
  type ActivationSolution,
  createActivationProblem,
  createActivationSolution,
} from './solve-activations.ts';

/** A part of the body whose muscles can be solved for on their own. */
export interface MomentProblem {
  part: Side | 'lumbar';
  /** Coordinates whose moments the muscles give. */
  coordinates: readonly number[];
  /** Index of the row of hip abduction, after the coordinates; -1: there is none. */
  abductionRow: number;
  /** Which muscles, as indices. */
  muscles: readonly number[];
  /** For each of these muscles and each row: which of its spans acts there, -1: none. */
  spanOf: Int8Array;
  problem: ActivationProblem;
  solution: ActivationSolution;
}

/**
 * Takes the body apart into problems that share no muscle: each leg (hip, knee, ankle, and the hip's abduction) and the
 * lumbar joint. A joint that a prosthesis replaces is held by the device, not by muscles.
 */
export function createMomentProblems(body: Body, muscles: readonly Muscle[]): readonly MomentProblem[] {
  const legOf = (side: Side): MomentProblem => {
    const level = body.prostheses.find((device) => device.side === side)?.level;
    const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human[side];
    const knee = level === 'above-knee' ? [] : [kneeFlexion];
    const ankle = level === undefined ? [ankleDorsiflexion] : [];
    return problemOf(side, [hipFlexion, ...knee, ...ankle], true, muscles);
  };
  return [legOf('right'), legOf('left'), problemOf('lumbar', [human.lumbarExtension], false, muscles)];
}

function problemOf(
  part: MomentProblem['part'],
  coordinates: readonly number[],
  abducts: boolean,
  all: readonly Muscle[],
): MomentProblem {
  const side = part === 'lumbar' ? 'both' : part;
  const muscles = all.flatMap((muscle, m) => (muscle.side === side ? [m] : []));
  const rows = coordinates.length + (abducts ? 1 : 0);
  const spanOf = new Int8Array(muscles.length * rows).fill(-1);
  muscles.forEach((m, i) => {
    coordinates.forEach((coordinate, row) => {
      spanOf[i * rows + row] = all[m]!.spans.findIndex((span) => span.coordinate === coordinate);
    });
  });
  const problem = createActivationProblem(muscles.length, rows);
  return {
    part,
    coordinates,
    abductionRow: abducts ? coordinates.length : -1,
    muscles,
    spanOf,
    problem,
    solution: createActivationSolution(problem),
  };
}

/**
 * Fills a problem for one frame: what each muscle gives at full activation, and what is demanded less what stretched
 * muscles and the front of the hip give on their own. Stretched abductors count only against the abduction that is needed.
 *
 * @param moment of every coordinate, N·m, from index `from` on
 * @param hipFrontMomentNm see `hipFrontNm`; 0 for the lumbar joint
 */
export function fillMomentProblem(
  { problem, coordinates, abductionRow, muscles, spanOf }: MomentProblem,
  all: readonly Muscle[],
  state: MuscleState,
  moment: Float64Array,
  from: number,
  hipFrontMomentNm: number,
  abductionMomentNm: number,
): void {
  const { gain, demand } = problem;
  const rows = problem.coordinates;
  for (let row = 0; row < coordinates.length; row++) demand[row] = moment[from + coordinates[row]!]!;
  // The hip is the first of a leg's coordinates.
  if (abductionRow >= 0) demand[0]! -= hipFrontMomentNm;
  let passiveAbduction = 0;
  for (let i = 0; i < muscles.length; i++) {
    const m = muscles[i]!;
    for (let row = 0; row < coordinates.length; row++) {
      const span = spanOf[i * rows + row]!;
      if (span < 0) continue;
      const arm = state.arm[2 * m + span]!;
      gain[i * rows + row] = state.activeN[m]! * arm;
      demand[row]! -= state.passiveN[m]! * arm;
    }
    const arm = all[m]!.abductionArmM;
    if (abductionRow < 0 || arm === 0) continue;
    // Without a need the row is left empty, so that abductors may act forwards and backwards as they like.
    gain[i * rows + abductionRow] = abductionMomentNm > 0 ? state.activeN[m]! * arm : 0;
    passiveAbduction += state.passiveN[m]! * arm;
  }
  if (abductionRow >= 0) demand[abductionRow] = Math.max(0, abductionMomentNm - passiveAbduction);
}
