import type { DayTrace } from './day-trace.ts';
import type { ViewWindow } from './view-window.ts';

const stepG = 0.5;
const leastG = 1.5;
/** With this much in view single knocks are cut off, with less everything is shown in full. */
const cutFromS = 3600;

/**
 * How far the lanes reach on both sides of zero for what is in view, g.
 *
 * @param limitG the reach with much in view
 * @example
 * laneLimit(decoded, { fromS: 0, toS: 600 }, 2.5); // 4
 */
export function laneLimit({ seconds, lanes }: DayTrace, { fromS, toS }: ViewWindow, limitG: number): number {
  let largest = 0;
  for (const { min, max } of lanes) {
    for (let i = 0; i < seconds.length; i++) {
      if (seconds[i] < fromS || seconds[i] > toS) continue;
      largest = Math.max(largest, -(min[i] ?? 0), max[i] ?? 0);
    }
  }
  const whole = Math.max(leastG, Math.ceil(largest / stepG) * stepG);
  return toS - fromS >= cutFromS ? Math.min(whole, limitG) : whole;
}
