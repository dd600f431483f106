import type { MotionSolution } from '../mechanics/index.ts';
import { type AfferentRates, afferentRates } from './afferent-rates.ts';
import { efferentTable } from './efferent-table.ts';
import { emptyTraffic } from './empty-traffic.ts';
import { motorUnitPool } from './motor-unit-pool.ts';
import { readEfferentTable } from './read-efferent-table.ts';
import { type SignalConstant, signalConstants } from './signal-constants.ts';
import { type AfferentClass, afferentClasses, type Traffic } from './traffic.ts';

const perSpindle: Record<AfferentClass, SignalConstant> = {
  Ia: signalConstants.primaryEndings,
  II: signalConstants.secondaryEndings,
  Ib: signalConstants.tendonOrgans,
};
const { speciesGain, relaxedRate, motorUnits } = signalConstants;
const noRate = { low: 0, middle: 0, high: 0 };
const restRate = { Ia: relaxedRate, II: relaxedRate, Ib: noRate };
const ends = ['low', 'middle', 'high'] as const;

/** Both kinds of pools, made when the first muscle asks for them. */
let tables: { slow: Float64Array; other: Float64Array } | undefined;

/**
 * The impulses of one muscle in a motion.
 *
 * Evoked is the time integral of the rate's excess over the resting rate; a moment below it counts 0, not less: impulses
 * that were sent are not taken back by silence later. What silence cost stands apart, as `withheld`. Therefore a muscle that
 * is still and relaxed has none evoked, the impulses of two stretches of time add up, and the excess is a share of the cat's
 * excess (`speciesGain`), whatever the rate at rest.
 *
 * @param muscle index in the solution
 * @param spindles of the muscle
 * @param durationsS time that each frame stands for
 * @param scratch overwritten
 * @example
 * muscleTraffic(solution, 0, spindleCounts(solution.muscles)[0], frameDurations(motion), scratch).evoked.Ia.middle;
 */
export function muscleTraffic(
  solution: MotionSolution,
  muscle: number,
  spindles: number,
  durationsS: Float64Array,
  scratch: AfferentRates,
): Traffic {
  tables ??= { slow: efferentTable(motorUnitPool(true)), other: efferentTable(motorUnitPool(false)) };
  const { frames, muscles, fibreLength, activation } = solution;
  const table = muscles[muscle]!.name === 'soleus' ? tables.slow : tables.other;
  let durationS = 0;
  let lengthS = 0;
  let efferent = 0;
  for (let frame = 0; frame < frames; frame++) {
    const at = frame * muscles.length + muscle;
    durationS += durationsS[frame]!;
    lengthS += fibreLength[at]! * durationsS[frame]!;
    efferent += readEfferentTable(table, activation[at]!) * durationsS[frame]!;
  }
  // A muscle that is held keeps its very length: no rounding of the mean may look like stretch.
  const held = isConstant(fibreLength, muscle, muscles.length);
  const meanLength = held ? fibreLength[muscle]! : lengthS / durationS;
  afferentRates(solution, muscle, meanLength, scratch);
  const traffic = emptyTraffic();
  for (const afferent of afferentClasses) {
    const rest = restRate[afferent].middle;
    const count = perSpindle[afferent];
    let excess = 0;
    let withheld = 0;
    for (let frame = 0; frame < frames; frame++) {
      const above = scratch[afferent][frame]!;
      if (above > 0) excess += above * durationsS[frame]!;
      else withheld += Math.min(rest, -speciesGain.middle * above) * durationsS[frame]!;
    }
    for (const end of ends) {
      traffic.evoked[afferent][end] = spindles * count[end] * speciesGain[end] * excess;
      traffic.tonic[afferent][end] = spindles * count[end] * restRate[afferent][end] * durationS;
    }
    traffic.withheld[afferent] = spindles * count.middle * withheld;
  }
  for (const end of ends) traffic.efferent[end] = (efferent * motorUnits[end]) / motorUnits.middle;
  return traffic;
}

function isConstant(values: Float64Array, from: number, step: number): boolean {
  for (let at = from; at < values.length; at += step) if (values[at] !== values[from]) return false;
  return true;
}
