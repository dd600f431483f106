import { exp, ln } from '../number/index.ts';

/** How a muscle moves in one part of a day: times, and what is left of a way after the part. */
export interface MusclePace {
  partDays: number;
  growDays: number;
  regainDays: number;
  keptShrinking: number;
  keptGrowing: number;
  keptRegaining: number;
}

/** Days in which a muscle goes the better part (63 %) of its way. */
export interface MuscleTimes {
  shrinkDays: number;
  growDays: number;
  /** While it is below what it once was. */
  regainDays: number;
}

/** The pace of a part of a day, worked out once for all days. */
export function musclePace({ shrinkDays, growDays, regainDays }: MuscleTimes, partDays: number): MusclePace {
  return {
    partDays,
    growDays,
    regainDays,
    keptShrinking: exp(-partDays / shrinkDays),
    keptGrowing: exp(-partDays / growDays),
    keptRegaining: exp(-partDays / regainDays),
  };
}

/**
 * Moves a muscle's size towards what its load can keep, exactly, for a time of constant load: an exponential way down; up
 * first the fast way to what it once was, then the slow one.
 *
 * @param state size and greatest size so far, two numbers from `at` on; both are changed
 * @param target what the load keeps
 * @example
 * advanceMuscle(new Float64Array([1, 1]), 0, 0.8, musclePace(times, 1)); // one day of little load
 */
export function advanceMuscle(state: Float64Array, at: number, target: number, pace: MusclePace): void {
  const size = state[at]!;
  const best = state[at + 1]!;
  if (target <= size) {
    state[at] = target + (size - target) * pace.keptShrinking;
    return;
  }
  if (size >= best) {
    state[at] = target - (target - size) * pace.keptGrowing;
    state[at + 1] = state[at]!;
    return;
  }
  const regained = target - (target - size) * pace.keptRegaining;
  if (regained <= best) {
    state[at] = regained;
    return;
  }
  const left = pace.partDays - pace.regainDays * ln((target - size) / (target - best));
  state[at] = target - (target - best) * exp(-left / pace.growDays);
  state[at + 1] = state[at]!;
}
