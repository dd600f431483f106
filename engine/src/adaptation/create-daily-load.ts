import type { DailyLoad } from './daily-load.ts';

/**
 * Days on which nothing is loaded.
 *
 * @example
 * createDailyLoad(3).aerobic; // Float64Array [0, 0, 0]
 */
export function createDailyLoad(days: number): DailyLoad {
  const channel = (): Float64Array => new Float64Array(days);
  const muscles = () => ({ kneeExtensors: channel(), plantarFlexors: channel(), hamstrings: channel() });
  return { days, relative: muscles(), resistance: muscles(), aerobic: channel(), weightless: channel() };
}
