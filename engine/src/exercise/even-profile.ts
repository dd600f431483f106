import type { PathTime } from './tempo-profile.ts';

/**
 * There and back at an even pace: from 0 to 1 in `thereS`, `pauseS` at 1, back to 0 in `backS`. For paths that begin and
 * end at rest by themselves.
 *
 * @example
 * evenProfile(2, 0, 1)(1).position; // 0.5
 */
export function evenProfile(thereS: number, pauseS: number, backS: number): (timeS: number) => PathTime {
  return (timeS) => {
    const sinceBackS = timeS - thereS - pauseS;
    if (timeS < thereS) return { position: timeS / thereS, velocity: 1 / thereS, acceleration: 0 };
    if (sinceBackS < 0) return { position: 1, velocity: 0, acceleration: 0 };
    return { position: Math.max(0, 1 - sinceBackS / backS), velocity: -1 / backS, acceleration: 0 };
  };
}
