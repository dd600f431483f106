import { cellDays } from './cell-rates.ts';

/** Numbers of a line of neurons: quiescent, active, transit, neuroblasts, newborn, three stages, mature. */
export const neuronStages = 9;
/** Terms of the series: with at most one day and rates below one a day the next is below 1e-16. */
const terms = 24;
const power = new Float64Array(neuronStages);
const next = new Float64Array(neuronStages);

/**
 * Moves a line of neurons on for a time in which the signals are constant. The line is linear then, so the exact answer is
 * the exponential of its matrix times the state; its Taylor series is added up (Al-Mohy & Higham 2011,
 * 10.1137/100788860). All numbers are relative to an ordinary life, where all are 1 and stay so.
 *
 * @param cells changed; nine numbers from `at` on
 * @param activation of quiescent stem cells, 1 ordinary
 * @param survival of newborn cells, 1 ordinary
 * @param days at most one
 */
export function advanceNeurons(
  cells: Float64Array,
  at: number,
  activation: number,
  survival: number,
  days: number,
): void {
  const d = cellDays;
  for (let i = 0; i < neuronStages; i++) power[i] = cells[at + i]!;
  for (let k = 1; k <= terms; k++) {
    const scale = days / k;
    const quiescent = activation * power[0]!;
    next[0] = ((power[1]! - quiescent) / d.quiescent) * scale;
    next[1] = ((quiescent - power[1]!) / d.active) * scale;
    next[2] = ((power[1]! - power[2]!) / d.transit) * scale;
    next[3] = ((power[2]! - power[3]!) / d.neuroblast) * scale;
    next[4] = ((survival * power[3]! - power[4]!) / d.newborn) * scale;
    next[5] = ((power[4]! - power[5]!) / d.maturing) * scale;
    next[6] = ((power[5]! - power[6]!) / d.maturing) * scale;
    next[7] = ((power[6]! - power[7]!) / d.maturing) * scale;
    next[8] = ((power[7]! - power[8]!) / d.mature) * scale;
    for (let i = 0; i < neuronStages; i++) {
      power[i] = next[i]!;
      cells[at + i]! += next[i]!;
    }
  }
}
