import { type Body, human, type Side } from '../body/index.ts';
import { usualVo2MaxMlPerKgMin } from '../energy/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { gravityPresetsMS2 } from '../mechanics/index.ts';
import { round } from '../number/index.ts';
import { describeExerciseFrames } from './describe-exercise-frames.ts';
import { describeMuscles } from './describe-muscles.ts';
import { describeSignals } from './describe-signals.ts';
import { describeWork } from './describe-work.ts';
import type { ExerciseResult } from './exercise-result.ts';
import { lackingMovement } from './lacking-movement.ts';

/** What an exercise result is made from. */
export interface PerformedExercise {
  body: Body;
  motion: Motion;
  solution: MotionSolution;
  gravityMS2: number;
  loadKg: number;
  reps: number;
  withFrames: boolean;
  /** Null where nothing is too weak, or where it can't be done without a load either. */
  largestLoadKg: number | null;
}

/** Says in the words of the contract what a motion does to a body. */
export function describeExercise(performed: PerformedExercise): ExerciseResult {
  const { body, motion, solution, gravityMS2, loadKg, reps, largestLoadKg } = performed;
  const worse = worseLeg(solution);
  const vo2MaxMlPerKgMin = round(usualVo2MaxMlPerKgMin(body), 0);
  const [lack] = [...solution.lacks].sort((a, b) => Math.abs(b.momentNm) - Math.abs(a.momentNm));
  return {
    schema: 'legwork/exercise@1',
    exercise: motion.exercise,
    body: { sex: body.sex, massKg: body.massKg, heightM: body.heightM, ageY: body.ageY },
    loadKg,
    gravityMS2,
    reps,
    durationS: round(motion.durationS, 3),
    feasible: lack === undefined,
    limit: lack
      ? {
          joint: lack.joint,
          movement: lackingMovement(lack),
          muscles: [...lack.muscles],
          lacksNm: round(Math.abs(lack.momentNm), 1),
          largestLoadKg,
        }
      : null,
    peak: describePeak(body, solution, worse),
    work: describeWork(body, motion, solution, { reps, vo2MaxMlPerKgMin }),
    muscles: describeMuscles(body, motion, solution, worse),
    signals: describeSignals(motion, solution, reps),
    checks: {
      forceBalanceN: solution.checks.forceBalanceN,
      powerBalanceW: solution.checks.powerBalanceW,
      residual: round(solution.checks.residual, 3),
      reserveShare: round(solution.checks.reserveShare, 5),
    },
    findings: [],
    assumed: { ...body.assumed, ...motion.assumed, vo2MaxMlPerKgMin },
    ...(performed.withFrames && { frames: describeExerciseFrames(body, motion, solution) }),
  };
}

/** The leg whose muscles work harder, by their squared activations, each by its mass: a shin counts less than a thigh. */
function worseLeg({ muscles, activation }: MotionSolution): Side {
  const effort = { right: 0, left: 0 };
  for (let i = 0; i < activation.length; i++) {
    const { side, massKg } = muscles[i % muscles.length];
    if (side !== 'both') effort[side] += massKg * activation[i] ** 2;
  }
  return effort.left > effort.right ? 'left' : 'right';
}

function describePeak(body: Body, solution: MotionSolution, side: Side): ExerciseResult['peak'] {
  const { legs, momentNm, tree, lumbarCompressionN } = solution;
  const leg = legs[side];
  const bodyWeights = (forceN: number) => round(forceN / (body.massKg * gravityPresetsMS2.earth), 3);
  const moment = (coordinate: number, sign: number) => {
    let peak = 0;
    for (let at = coordinate; at < momentNm.length; at += tree.coordinates.length)
      if (Math.abs(momentNm[at]) > Math.abs(peak)) peak = momentNm[at];
    return round((sign * peak) / body.massKg, 3);
  };
  const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human[side];
  const ground = leg.groundForceYN.map((up, i) => Math.sqrt(up ** 2 + leg.groundForceXN[i] ** 2));
  return {
    groundForceBW: bodyWeights(largest(ground)),
    contactForceBW: {
      hip: bodyWeights(largest(leg.hipContactN)),
      knee: bodyWeights(largest(leg.kneeContactN)),
      ankle: bodyWeights(largest(leg.ankleContactN)),
    },
    patellofemoralBW: bodyWeights(largest(leg.patellofemoralN)),
    lumbarCompressionN: round(largest(lumbarCompressionN), 0),
    momentNmPerKg: {
      hip: moment(hipFlexion, -1),
      knee: moment(kneeFlexion, -1),
      ankle: moment(ankleDorsiflexion, -1),
      lumbar: moment(human.lumbarExtension, 1),
    },
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
