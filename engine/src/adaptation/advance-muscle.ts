import { exp, ln } from '../number/index.ts';

/** Days in which a muscle goes the better part (63 %) of its way. */
export interface MuscleTimes {
  shrinkDays: number;
  growDays: number;
  /** While it is below what it once was. */
  regainDays: number;
}

/**
 * Moves a muscle's size towards what its load can keep, exactly, for any time of constant load: an exponential way down; up
 * first the fast way to what it once was, then the slow one.
 *
 * @param state size and greatest size so far, two numbers from `at` on; both are changed
 * @param target what the load keeps
 * @example
 * advanceMuscle(new Float64Array([1, 1]), 0, 0.8, 1, times); // one day of little load
 */
export function advanceMuscle(
  state: Float64Array,
  at: number,
  target: number,
  days: number,
  { shrinkDays, growDays, regainDays }: MuscleTimes,
): void {
  const size = state[at]!;
  const best = state[at + 1]!;
  if (target <= size) {
    state[at] = target + (size - target) * exp(-days / shrinkDays);
    return;
  }
  let from = size;
  let left = days;
  if (size < best) {
    const regained = target - (target - size) * exp(-days / regainDays);
    if (regained <= best) {
      state[at] = regained;
      return;
    }
    left -= regainDays * ln((target - size) / (target - best));
    from = best;
  }
  state[at] = target - (target - from) * exp(-left / growDays);
  state[at + 1] = state[at]!;
}
