import { type Body, humanSegments, type MuscleGroup, muscleGroups } from '../body/index.ts';
import { type Banded, basalWPerKg, setEnergy } from '../energy/index.ts';
import type { Motion } from '../exercise/index.ts';
import { activeForceN, type MotionSolution } from '../mechanics/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import { frameDurations, legSignals, type Traffic } from '../signals/index.ts';
import { effortBins, type MuscleDose } from './dose.ts';
import { loadBin, loadBins } from './load-bins.ts';

/** What one repetition or cycle of an exercise comes to; of a posture that is held, what its duration comes to. */
export interface CycleLoad {
  durationS: number;
  /** Time in which one leg carries at least 0.25 BW, s. */
  weightBearingS: number;
  /** Whether the muscles of this body can do it. */
  feasible: boolean;
  /** Loading cycles of either leg in each of `loadBins`. */
  cycles: readonly number[];
  muscle: Readonly<Partial<Record<MuscleGroup, MuscleDose>>>;
  /** Largest activation of each group on either side, 0 to 1. */
  peakActivation: Readonly<Partial<Record<MuscleGroup, number>>>;
  traffic: Readonly<Traffic>;
  /** Energy from the muscles above rest, J. */
  activeJ: Banded;
}

/** Slower than this nothing moves: what rounding leaves of a posture that is held, rad/s and m/s. */
const stillRadS = 1e-6;

/** From here on a leg bears weight, BW. */
export const weightBearingBW = 0.25;

const sides = ['right', 'left'] as const;

/**
 * What one cycle of a solved motion adds to a dose. In a motion each leg has one loading cycle, by the largest force on
 * its foot, and each muscle one repetition, by the largest activation; a posture that is held has none. The sled of a leg
 * press and the pedals of a bicycle count as ground.
 *
 * @example
 * cycleLoad(body, motion, solveMotion(body, motion)).muscle.vasti?.workJ; // both legs, J
 */
export function cycleLoad(
  body: Body,
  motion: Motion,
  solution: MotionSolution,
  gravityMS2: number = standardGravityMS2,
): CycleLoad {
  const durationsS = frameDurations(motion);
  const moves = motion.velocities.some((velocity) => Math.abs(velocity) > stillRadS);
  const { total, groups } = legSignals(motion, solution);
  const footN = {
    right: footForceN(motion, solution, 'right', gravityMS2),
    left: footForceN(motion, solution, 'left', gravityMS2),
  };
  const bodyWeightN = body.massKg * standardGravityMS2;
  const cycles = loadBins.map(() => 0);
  for (const side of sides) {
    const bin = loadBin(largest(footN[side]) / bodyWeightN);
    if (moves && bin >= 0) cycles[bin]! += 1;
  }
  const muscle: Partial<Record<MuscleGroup, MuscleDose>> = {};
  const peakActivation: Partial<Record<MuscleGroup, number>> = {};
  for (const group of muscleGroups) {
    const of = muscleOf(solution, group, durationsS, moves);
    const sent = groups[group]?.evoked;
    const evoked = sent ? sent.Ia.middle + sent.II.middle + sent.Ib.middle : 0;
    if (!of) continue;
    muscle[group] = { ...of.dose, evoked };
    peakActivation[group] = of.peakActivation;
  }
  return {
    durationS: motion.durationS,
    weightBearingS: weightBearing(footN, durationsS, weightBearingBW * bodyWeightN),
    feasible: solution.lacks.length === 0,
    cycles,
    muscle,
    peakActivation,
    traffic: total,
    activeJ: activeEnergy(body, motion, solution),
  };
}

function activeEnergy(body: Body, { durationS, periodic }: Motion, solution: MotionSolution): Banded {
  const { value, low, high } = setEnergy(body, solution, { durationS, periodic }).metabolicJ;
  const restJ = basalWPerKg * body.massKg * durationS;
  return { value: value - restJ, low: low - restJ, high: high - restJ };
}

/** Force on one foot in every frame, N: of the ground, of a sled or of a pedal; of water nothing. */
function footForceN(
  motion: Motion,
  { legs }: MotionSolution,
  side: 'right' | 'left',
  gravityMS2: number,
): Float64Array {
  const { foot, toes } = humanSegments[side];
  const { groundForceXN, groundForceYN } = legs[side];
  const machines = motion.applied.filter(
    ({ segment, name }) => name !== 'water' && (segment === foot || segment === toes),
  );
  return groundForceYN.map((up, frame) => {
    let x = groundForceXN[frame]!;
    let y = up;
    for (const { weightXKg, weightYKg, forceXN, forceYN } of machines) {
      x += weightXKg[frame]! * gravityMS2 + forceXN[frame]!;
      y += weightYKg[frame]! * gravityMS2 + forceYN[frame]!;
    }
    return Math.sqrt(x ** 2 + y ** 2);
  });
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function weightBearing(
  footN: { right: Float64Array; left: Float64Array },
  durationsS: Float64Array,
  leastN: number,
): number {
  let seconds = 0;
  for (let i = 0; i < durationsS.length; i++)
    if (Math.max(footN.right[i]!, footN.left[i]!) >= leastN) seconds += durationsS[i]!;
  return seconds;
}

/** Of one group of muscles, both sides; null where no muscle of the model is counted to it. */
function muscleOf(
  solution: MotionSolution,
  group: MuscleGroup,
  durationsS: Float64Array,
  moves: boolean,
): { dose: Omit<MuscleDose, 'evoked'>; peakActivation: number } | null {
  const { frames, muscles, activation, lengtheningMS } = solution;
  const effortCycles = new Array<number>(effortBins).fill(0);
  const dose = { workJ: 0, brakedJ: 0, impulseNs: 0, peakForceN: 0, effortCycles };
  let found = false;
  let largest = 0;
  for (const side of [...sides, 'both'] as const) {
    const members = muscles.flatMap((m, i) => (m.reportedAs === group && m.side === side ? [i] : []));
    if (members.length === 0) continue;
    found = true;
    const strengthN = members.reduce((sum, m) => sum + muscles[m]!.maxForceN, 0);
    let peakActivation = 0;
    for (let frame = 0; frame < frames; frame++) {
      let active = 0;
      let sideN = 0;
      for (const m of members) {
        const at = frame * muscles.length + m;
        const activeN = activeForceN(solution, at, m);
        const doneJ = -activeN * lengtheningMS[at]! * durationsS[frame]!;
        if (doneJ > 0) dose.workJ += doneJ;
        else dose.brakedJ -= doneJ;
        sideN += activeN;
        active += activation[at]! * muscles[m]!.maxForceN;
      }
      dose.impulseNs += sideN * durationsS[frame]!;
      dose.peakForceN = Math.max(dose.peakForceN, sideN);
      if (strengthN > 0) peakActivation = Math.max(peakActivation, active / strengthN);
    }
    largest = Math.max(largest, peakActivation);
    if (moves) effortCycles[Math.min(effortBins - 1, Math.floor(effortBins * peakActivation))]! += 1;
  }
  return found ? { dose, peakActivation: largest } : null;
}
