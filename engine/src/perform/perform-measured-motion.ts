import { type Body, type BodyOptions, describeBody } from '../body/index.ts';
import {
  gravityPresetsMS2,
  groundForces,
  type MeasuredMotion,
  type MotionSolution,
  measuredMotion,
  type OpensimModel,
  readMotionTable,
  readOpensimModel,
  type SolutionTables,
  solutionTables,
  solveMotion,
} from '../mechanics/index.ts';
import { round } from '../number/index.ts';
import { FindingLog } from '../recording/index.ts';
import { describeExercise } from './describe-exercise.ts';
import type { ExerciseResult } from './exercise-result.ts';

/** A text file: its name for messages, and its content. */
export interface TextFile {
  name: string;
  text: string;
}

/** What else is known about a measured motion. */
export interface MeasuredMotionInput {
  /** Ground forces measured meanwhile (`.mot`, `.sto`). */
  forces?: TextFile;
  /** The model that the joint angles are of (`.osim`). */
  model?: TextFile;
  /** Default: the mass of the model where one is given. */
  body?: BodyOptions;
  /** With every moment of the motion. Default false. */
  withFrames?: boolean;
}

/** What a measured motion does to a body. */
export interface PerformedMotion {
  /** The contract of `legwork motion --json`. */
  result: ExerciseResult;
  /** The same for OpenSim. */
  tables: SolutionTables;
}

/** More moment than this share of body weight times height cannot be noise alone: a choice. */
const tipsShare = 0.05;
/** Measured forces that miss the accelerations by more, body weights: a choice, heel strikes reach 0.3. */
const differBW = 0.5;

/**
 * What a measured motion (OpenSim, OpenCap) does to joints and muscles: the same as `performExercise` of a motion that
 * somebody made. Peaks are of the whole file, work is of all its repetitions together.
 *
 * @throws InputError where a file is none that can be read, or the body is none that can be
 * @example
 * performMeasuredMotion({ name: 'squats.mot', text }, { body: { massKg: 68, heightM: 1.72 } }).result.reps; // 5
 */
export function performMeasuredMotion(
  motionFile: TextFile,
  { forces, model: modelFile, body: bodyOptions = {}, withFrames = false }: MeasuredMotionInput = {},
): PerformedMotion {
  const findings = new FindingLog();
  const table = readMotionTable(motionFile.text, motionFile.name, findings);
  const model = modelFile ? readOpensimModel(modelFile.text, modelFile.name) : null;
  const plates = forces ? groundForces(readMotionTable(forces.text, forces.name, findings), forces.name) : [];
  const massKg = bodyOptions.massKg ?? massOf(model);
  const body = describeBody({ ...bodyOptions, massKg });
  const measured = measuredMotion(table, motionFile.name, body, findings, { model, plates });
  const { motion, repetitions, exercise } = measured;
  const solution = solveMotion(body, motion);
  addDoubts(findings, body, measured, solution, plates.length > 0, motionFile.name);
  const described = describeExercise({
    body,
    motion,
    solution,
    gravityMS2: gravityPresetsMS2.earth,
    loadKg: 0,
    reps: 1,
    withFrames,
    largestLoadKg: null,
  });
  const reps = Math.max(1, repetitions.length);
  const meanS = repetitions.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / repetitions.length;
  const perRep = (joules: number | null) => (joules === null ? null : round(joules / reps, 2));
  const muscles = Object.entries(described.muscles).map(([name, muscle]) => [
    name,
    { ...muscle, workJ: perRep(muscle.workJ), brakedJ: perRep(muscle.brakedJ) },
  ]);
  const result: ExerciseResult = {
    ...described,
    exercise,
    reps,
    durationS: round(repetitions.length > 0 ? meanS : motion.durationS, 3),
    muscles: Object.fromEntries(muscles),
    findings: findings.list(),
    assumed: {
      ...described.assumed,
      ...(bodyOptions.massKg === undefined && massKg !== undefined && { massKg }),
    },
    repetitions: repetitions.map(({ startS, endS, deepestS, depthDeg }) => ({
      startS: round(startS, 3),
      endS: round(endS, 3),
      deepestS: round(deepestS, 3),
      depthDeg: round(depthDeg, 1),
    })),
  };
  return { result, tables: solutionTables(body, motion, solution, table.timeS[0], model) };
}

function massOf(model: OpensimModel | null): number | undefined {
  if (model === null) return undefined;
  return round(
    model.bodies.reduce((sum, { massKg }) => sum + massKg, 0),
    2,
  );
}

/** What a reader of the numbers should know about them. */
function addDoubts(
  findings: FindingLog,
  body: Body,
  { repetitions }: MeasuredMotion,
  { checks, lacks }: MotionSolution,
  isOnPlates: boolean,
  file: string,
): void {
  const weightN = body.massKg * gravityPresetsMS2.earth;
  if (repetitions.length === 0) findings.add('repetitions-not-found', file);
  if (isOnPlates && checks.forceBalanceN > differBW * weightN)
    findings.add('forces-differ', file, 1, `by up to ${round(checks.forceBalanceN, 0)} N`);
  if (checks.tippingMomentNm > tipsShare * weightN * body.heightM)
    findings.add('motion-tips', file, 1, `up to ${round(checks.tippingMomentNm, 0)} N m are missing`);
  if (lacks.length === 0) return;
  findings.add('motion-too-heavy', file);
  findings.add('energy-of-missing-strength', file);
}
