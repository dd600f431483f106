import { cellDays } from './cell-rates.ts';

/** Numbers of a line of neurons: quiescent, active, transit, neuroblasts, newborn, three stages, mature. */
export const neuronStages = 9;
/** Terms of the series: with at most one day and rates that add up to about one a day the next is below 1e-16. */
const terms = 20;
const rates = {
  quiescent: 1 / cellDays.quiescent,
  active: 1 / cellDays.active,
  transit: 1 / cellDays.transit,
  neuroblast: 1 / cellDays.neuroblast,
  newborn: 1 / cellDays.newborn,
  maturing: 1 / cellDays.maturing,
  mature: 1 / cellDays.mature,
} as const;

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
  // The term of the series, stage by stage: in variables of its own, as this is the hottest loop of a rodent.
  let q = cells[at]!;
  let a = cells[at + 1]!;
  let t = cells[at + 2]!;
  let n = cells[at + 3]!;
  let b = cells[at + 4]!;
  let x = cells[at + 5]!;
  let y = cells[at + 6]!;
  let z = cells[at + 7]!;
  let m = cells[at + 8]!;
  for (let k = 1; k <= terms; k++) {
    const scale = days / k;
    const activated = activation * q;
    // From the end to the start: each needs the stage before it as it was.
    m = (z - m) * rates.mature * scale;
    z = (y - z) * rates.maturing * scale;
    y = (x - y) * rates.maturing * scale;
    x = (b - x) * rates.maturing * scale;
    b = (survival * n - b) * rates.newborn * scale;
    n = (t - n) * rates.neuroblast * scale;
    t = (a - t) * rates.transit * scale;
    q = (a - activated) * rates.quiescent * scale;
    a = (activated - a) * rates.active * scale;
    cells[at]! += q;
    cells[at + 1]! += a;
    cells[at + 2]! += t;
    cells[at + 3]! += n;
    cells[at + 4]! += b;
    cells[at + 5]! += x;
    cells[at + 6]! += y;
    cells[at + 7]! += z;
    cells[at + 8]! += m;
  }
}
