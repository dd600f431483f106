import { type Body, human } from '../body/index.ts';
import { type Banded, setEnergy } from '../energy/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { round, roundSignificant } from '../number/index.ts';
import type { ExerciseResult } from './exercise-result.ts';

const joulesPerKcal = 4184;
/** No more digits of energy than are known. */
const knownDigits = 2;

/**
 * Work of the joints in a set, and what it costs the body in energy and oxygen, each with its band.
 *
 * @param vo2MaxMlPerKgMin greatest oxygen uptake of the person
 */
export function describeWork(
  body: Body,
  motion: Motion,
  solution: MotionSolution,
  { reps, vo2MaxMlPerKgMin }: { reps: number; vo2MaxMlPerKgMin: number },
): ExerciseResult['work'] {
  const { durationS, periodic } = motion;
  const { metabolicJ, oxygenMl, aerobicShare } = setEnergy(body, solution, {
    reps,
    durationS,
    periodic,
    vo2MaxMlPerKgMin,
  });
  const known = (value: number) => roundSignificant(value, knownDigits);
  const band = ({ low, high }: Banded, per = 1): [number, number] => [known(low / per), known(high / per)];
  return {
    mechanicalJ: round(reps * positiveWorkJ(motion, solution), 0),
    metabolicKcal: known(metabolicJ.value / joulesPerKcal),
    metabolicKcalBand: band(metabolicJ, joulesPerKcal),
    oxygenMl: known(oxygenMl.value),
    oxygenMlBand: band(oxygenMl),
    aerobicShare: known(aerobicShare.value),
    aerobicShareBand: band(aerobicShare),
  };
}

/** Work that the joints put in during one repetition, J: of the root nothing, it has no muscles. */
function positiveWorkJ({ frames, durationS, periodic }: Motion, { powerW, tree }: MotionSolution): number {
  const stepS = durationS / (periodic ? frames : frames - 1);
  const count = tree.coordinates.length;
  let workJ = 0;
  for (let at = 0; at < powerW.length; at++)
    if (at % count > human.pelvisTilt && powerW[at] > 0) workJ += powerW[at] * stepS;
  return workJ;
}
