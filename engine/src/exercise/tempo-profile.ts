import { cube } from './ease.ts';

/** How far along its path a repetition is. */
export interface PathTime {
  position: number;
  velocity: number;
  acceleration: number;
}

/** Seconds down, pause, up, as coaches write it: 2-0-1. */
export interface Tempo {
  downS: number;
  pauseS: number;
  upS: number;
}

/**
 * The smoothest way there and back: from 0 to 1 in `thereS`, `pauseS` at 1, back to 0 in `backS`. Minimum jerk (Flash and
 * Hogan 1985, J Neurosci 5:1688), at rest at both ends and, with a pause, around it. Without a pause the path turns
 * at 1 with the acceleration for which the jerk of the whole is least: its third derivative does not jump there.
 *
 * @example
 * const profile = tempoProfile(2, 0, 1);
 * profile(0).position; // 0
 * profile(2).position; // 1
 * profile(3).position; // 0
 */
export function tempoProfile(thereS: number, pauseS: number, backS: number): (timeS: number) => PathTime {
  const turnAcceleration = pauseS > 0 ? 0 : leastJerkTurn(thereS, backS);
  return (timeS) => {
    if (timeS <= thereS) return reach(timeS, thereS, turnAcceleration, 1);
    if (timeS < thereS + pauseS) return { position: 1, velocity: 0, acceleration: 0 };
    return reach(thereS + pauseS + backS - timeS, backS, turnAcceleration, -1);
  };
}

/**
 * The quintic from rest at 0 to 1 with velocity 0 and a given acceleration there: (10 + A/2) u3 - (15 + A) u4 +
 * (6 + A/2) u5, where A = acceleration x time squared.
 */
function reach(timeS: number, durationS: number, endAcceleration: number, direction: 1 | -1): PathTime {
  const a = endAcceleration * durationS ** 2;
  const [c3, c4, c5] = [10 + a / 2, -(15 + a), 6 + a / 2];
  const u = Math.min(1, Math.max(0, timeS / durationS));
  return {
    position: cube(u) * (c3 + u * (c4 + u * c5)),
    velocity: (direction * u ** 2 * (3 * c3 + u * (4 * c4 + u * 5 * c5))) / durationS,
    acceleration: (u * (6 * c3 + u * (12 * c4 + u * 20 * c5))) / durationS ** 2,
  };
}

/**
 * The third derivative at the end of `reach` is (60 + 9 A) / T3. On the way back time runs the other way, so that it
 * changes sign: the two are equal where (60 + 9 a T1^2) / T1^3 = -(60 + 9 a T2^2) / T2^3.
 */
function leastJerkTurn(thereS: number, backS: number): number {
  const least = (-60 / 9) * ((1 / cube(thereS) + 1 / cube(backS)) / (1 / thereS + 1 / backS));
  // Below A = -20 the slower of the two ways would begin backwards.
  return Math.max(least, -20 / Math.max(thereS, backS) ** 2);
}
