import {
  coordinateMotion,
  type PlateForce,
  predictGroundForce,
  type Stance,
  turningPoints,
} from '../engine/src/mechanics/index.ts';
import { opensimModel, opensimTable, planarOpensimModel, segmentOf, walkContacts } from './opensim-data.ts';
import type { ValidationLine } from './validation-line.ts';

const totalGoal = 0.05;
const footGoal = 0.1;
const timeGoalMs = 40;
/** A peak of the measured force stands out by this much, N. */
const standsOutN = 100;
/** The predicted peak may come this much earlier or later, s. */
const nearS = 0.1;
/** From this force on a plate is stood on, N: the usual limit of force plates. */
const standN = 20;

/** The ground's force of a walk without force plates, against the plates. */
export async function validateOpensimGroundForce(dataDir: string): Promise<ValidationLine[]> {
  const model = opensimModel(dataDir, 'gait10dof18musc_subject01.osim');
  const planar = planarOpensimModel(model);
  const { tree } = planar;
  const motion = coordinateMotion(tree, opensimTable(dataDir, 'subject01_walk_IK.mot'), 'walk');
  const foot = (side: string) => ({
    heel: segmentOf(tree, `calcn_${side}`),
    toes: segmentOf(tree, `toes_${side}`),
  });
  const force = predictGroundForce(
    tree,
    motion,
    segmentOf(tree, 'pelvis'),
    foot('r'),
    foot('l'),
    model.gravity[1],
  );
  const [right, left] = walkContacts(dataDir, planar).map(({ plate }) => plate);
  const total = right!.forceY.map((value, i) => value + left!.forceY[i]!);
  return [
    peakLine('both feet together', right!.timeS, total, motion.timeS, force.forceY, totalGoal),
    peakLine(
      'right foot',
      right!.timeS,
      right!.forceY,
      motion.timeS,
      force.forceY.map((value, i) => value * force.rightShare[i]!),
      footGoal,
    ),
    peakLine(
      'left foot',
      left!.timeS,
      left!.forceY,
      motion.timeS,
      force.forceY.map((value, i) => value * (1 - force.rightShare[i]!)),
      footGoal,
    ),
    contactLine('right foot', right!, force.rightStances),
    contactLine('left foot', left!, force.leftStances),
  ];
}

function peakLine(
  what: string,
  measuredS: Float64Array,
  measuredN: Float64Array,
  timeS: Float64Array,
  predictedN: Float64Array,
  goal: number,
): ValidationLine {
  const peaks = turningPoints(measuredN, standsOutN)
    .filter(({ kind }) => kind === 'maximum')
    .map(({ at, value }) => {
      const near = predictedN.filter((_, i) => Math.abs(timeS[i]! - measuredS[at]!) <= nearS);
      return { timeS: measuredS[at]!, value, error: Math.max(...near) / value - 1 };
    });
  const worst = Math.max(...peaks.map(({ error }) => Math.abs(error)));
  return {
    what: `vertical peaks, ${what}`,
    figure: `${(100 * worst).toFixed(1)} % at most, ${peaks.length} peaks`,
    goal: `within ${100 * goal} %`,
    reached: worst <= goal,
    note: peaks
      .map(
        ({ timeS: at, value, error }) =>
          `${at.toFixed(2)} s ${value.toFixed(0)} N ${error < 0 ? '' : '+'}${(100 * error).toFixed(1)} %`,
      )
      .join(', '),
  };
}

function contactLine(what: string, { timeS, forceY }: PlateForce, found: readonly Stance[]): ValidationLine {
  const measured: { lands: boolean; timeS: number }[] = [];
  for (let i = 1; i < timeS.length; i++)
    if (forceY[i]! > standN !== forceY[i - 1]! > standN)
      measured.push({ lands: forceY[i]! > standN, timeS: timeS[i]! });
  const predicted = found.flatMap(({ fromS, toS }) => [
    { lands: true, timeS: fromS },
    { lands: false, timeS: toS },
  ]);
  const errorsMs = measured.map(({ lands, timeS: at }) => {
    const misses = predicted
      .filter((event) => event.lands === lands)
      .map((event) => 1000 * (event.timeS - at));
    return misses.reduce(
      (best, miss) => (Math.abs(miss) < Math.abs(best) ? miss : best),
      Number.POSITIVE_INFINITY,
    );
  });
  const worst = Math.max(...errorsMs.map(Math.abs));
  return {
    what: `landing and leaving, ${what}`,
    figure: `${worst.toFixed(0)} ms at most, ${measured.length} events`,
    goal: `within ${timeGoalMs} ms`,
    reached: worst <= timeGoalMs,
    note: measured
      .map(
        ({ lands, timeS: at }, i) =>
          `${lands ? 'lands' : 'leaves'} ${at.toFixed(2)} s ${errorsMs[i]! < 0 ? '' : '+'}${errorsMs[i]!.toFixed(0)} ms`,
      )
      .join(', '),
  };
}
