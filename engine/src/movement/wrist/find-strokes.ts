import { standardGravityMS2 } from '../../number/index.ts';
import { type Blocks, blockHz } from './blocks.ts';

/** A stretch in which the hand rises, or falls. */
export interface Stroke {
  rises: boolean;
  /** How far, m: see `findStrokes`. */
  travelM: number;
  /** Blocks, the last exclusive. */
  from: number;
  to: number;
  /** Mean force, g. */
  force: [number, number, number];
}

/** Gravity is the mean force over this time: longer than the hand speeds up, shorter than a set. A choice. */
const gravityS = 3;
/** What the vertical force differs from its mean over this time speeds the hand up: more than one repetition. A choice. */
const meanS = 8;
/** A speed that nothing keeps up is forgotten in this time, as it is an error of the sum: a choice. */
const forgetS = 3;
/** Slower than this the hand may be at rest, m/s: a choice. */
const restMS = 0.08;

/**
 * The rises and falls of a hand, from the force alone: the part of it along gravity, less its mean over 8 s, summed to a
 * speed that is forgotten in 3 s, and the speed summed to a way. The way is therefore one to compare with, not one to trust:
 * slow strokes come out too short.
 *
 * @example
 * findStrokes(blocks).filter(({ rises }) => rises).length; // 10: ten deadlifts
 */
export function findStrokes({ x, y, z }: Blocks): Stroke[] {
  const along = alongGravity(x, y, z);
  const mean = movingMean(along, meanS);
  const strokes: Stroke[] = [];
  let speedMS = 0;
  let direction = 0;
  let wayM = 0;
  let from = 0;
  const close = (to: number) => {
    if (direction === 0) return;
    const part = (axis: readonly number[]) =>
      axis.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
    strokes.push({
      rises: direction > 0,
      travelM: Math.abs(wayM),
      from,
      to,
      force: [part(x), part(y), part(z)],
    });
  };
  for (let i = 0; i < along.length; i++) {
    speedMS = speedMS * (1 - 1 / (forgetS * blockHz)) + ((along[i] - mean[i]) * standardGravityMS2) / blockHz;
    const now = speedMS > restMS ? 1 : speedMS < -restMS ? -1 : 0;
    if (now !== 0 && now !== direction) {
      close(i);
      direction = now;
      wayM = 0;
      from = i;
    }
    wayM += speedMS / blockHz;
  }
  close(along.length);
  return strokes;
}

/** The force along the direction that it has on average, g. */
function alongGravity(x: readonly number[], y: readonly number[], z: readonly number[]): number[] {
  const meanX = movingMean(x, gravityS);
  const meanY = movingMean(y, gravityS);
  const meanZ = movingMean(z, gravityS);
  return x.map((_, i) => {
    const size = Math.hypot(meanX[i], meanY[i], meanZ[i]);
    return size > 0 ? (x[i] * meanX[i] + y[i] * meanY[i] + z[i] * meanZ[i]) / size : 0;
  });
}

/** Of as many values before as after; at the ends of those that there are. */
function movingMean(values: readonly number[], seconds: number): number[] {
  const half = Math.round((seconds * blockHz) / 2);
  const sums = [0];
  for (const value of values) sums.push(sums[sums.length - 1] + value);
  return values.map((_, i) => {
    const from = Math.max(0, i - half);
    const to = Math.min(values.length, i + half + 1);
    return (sums[to] - sums[from]) / (to - from);
  });
}
