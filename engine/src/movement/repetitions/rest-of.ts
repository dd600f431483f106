import { gridRateHz } from '../../recording/index.ts';
import type { ThighSecond } from '../thigh-second.ts';

/** The force on a thigh at rest varies less than this in a second, g; a thigh that lies or sits is beyond 45 degrees. */
const restingG = 0.01;
const uprightCosine = Math.SQRT1_2;

/** Upright and at rest, nearer to level than to upright, or neither. */
export type Rest = 'upright' | 'level' | null;

/**
 * How the thigh is held in a second in which nothing happens that could belong to a repetition, if it lasts: it does
 * not move, or it is nearer to level than to upright.
 */
export function restOf({ down, front, right }: ThighSecond): Rest {
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let i = 0; i < gridRateHz; i++) {
    sumX += down[i];
    sumY += front[i];
    sumZ += right[i];
  }
  const sumSquares = sumX * sumX + sumY * sumY + sumZ * sumZ;
  if (-sumX < uprightCosine * Math.sqrt(sumSquares)) return 'level';
  let squares = 0;
  for (let i = 0; i < gridRateHz; i++) {
    squares += down[i] * down[i] + front[i] * front[i] + right[i] * right[i];
  }
  const variance = (squares - sumSquares / gridRateHz) / gridRateHz;
  return variance < restingG * restingG ? 'upright' : null;
}
