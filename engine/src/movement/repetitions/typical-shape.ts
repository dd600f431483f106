import type { Cycle } from './cycle.ts';
import type { CycleShape } from './name-exercise.ts';

/** The medians of what the cycles of a set look like. */
export function typicalShape(cycles: readonly Cycle[]): CycleShape {
  const median = (value: (cycle: Cycle) => number): number => {
    const sorted = cycles.map(value).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  };
  return {
    peakDeg: median((cycle) => cycle.peakDeg),
    swingDeg: median((cycle) => cycle.swingDeg),
    downS: median((cycle) => cycle.downS),
    pauseS: median((cycle) => cycle.pauseS),
    upS: median((cycle) => cycle.upS),
    turningForceG: median((cycle) => cycle.turningForceG),
    impactG: median((cycle) => cycle.impactG),
    restG: median((cycle) => cycle.restG),
    sidewaysDeg: median((cycle) => cycle.sidewaysDeg),
    bendLeanDeg: median((cycle) => cycle.bendLeanDeg),
    steepLeanDeg: median((cycle) => cycle.steepLeanDeg),
    swings: median((cycle) => cycle.swings),
    riseMS: median((cycle) => cycle.riseMS),
    fallMS: median((cycle) => cycle.fallMS),
    netRiseM: median((cycle) => cycle.netRiseM),
    risesFirst: median((cycle) => Number(cycle.risesFirst)) > 0.5,
    isJump: median((cycle) => Number(cycle.isJump)) >= 0.5,
  };
}
