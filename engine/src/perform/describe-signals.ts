import type { Motion } from '../exercise/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { roundSignificant } from '../number/index.ts';
import {
  afferentClasses,
  type Impulses,
  legSignals,
  signalConstants,
  type Traffic,
} from '../signals/index.ts';
import type { ExerciseResult } from './exercise-result.ts';

/** More digits than are known, so that ratios and sums of them stay right. */
const digits = 3;

/** Says in the words of the contract what both legs send and receive during a set. */
export function describeSignals(
  motion: Motion,
  solution: MotionSolution,
  reps: number,
): ExerciseResult['signals'] {
  const { total, groups } = legSignals(motion, solution, reps);
  const { evoked, withheld, efferent } = total;
  return {
    ...impulsesOf(total),
    afferentImpulsesBand: { Ia: bandOf(evoked.Ia), II: bandOf(evoked.II), Ib: bandOf(evoked.Ib) },
    tonicImpulsesBand: bandOf(tonicOf(total)),
    withheldImpulses: roundSignificant(withheld.Ia + withheld.II + withheld.Ib, digits),
    efferentImpulsesBand: bandOf(efferent),
    muscles: Object.fromEntries(Object.entries(groups).map(([name, traffic]) => [name, impulsesOf(traffic)])),
    grade: signalConstants.speciesGain.grade,
  };
}

function impulsesOf(
  traffic: Traffic,
): Pick<ExerciseResult['signals'], 'afferentImpulses' | 'tonicImpulses' | 'efferentImpulses'> {
  const { evoked, efferent } = traffic;
  return {
    afferentImpulses: {
      Ia: roundSignificant(evoked.Ia.middle, digits),
      II: roundSignificant(evoked.II.middle, digits),
      Ib: roundSignificant(evoked.Ib.middle, digits),
    },
    tonicImpulses: roundSignificant(tonicOf(traffic).middle, digits),
    efferentImpulses: roundSignificant(efferent.middle, digits),
  };
}

function tonicOf({ tonic }: Traffic): Impulses {
  const sum = { middle: 0, low: 0, high: 0 };
  for (const afferent of afferentClasses) {
    sum.middle += tonic[afferent].middle;
    sum.low += tonic[afferent].low;
    sum.high += tonic[afferent].high;
  }
  return sum;
}

function bandOf({ low, high }: Impulses): [number, number] {
  return [roundSignificant(low, digits), roundSignificant(high, digits)];
}
