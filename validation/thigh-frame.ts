import type { Frame } from '../engine/src/movement/index.ts';
import { readCuts, type Thigh } from './read-cuts.ts';

type Axis = [number, number, number];

/**
 * The frame of a thigh sensor of `reps/` from functional calibration: down is where gravity points in `Pose`, and to
 * the right is the axis about which the thigh turns in two-leg squats (the first principal axis of the gyroscope).
 */
export function thighFrame(dataDir: string, thigh: Thigh): Frame {
  const pose = readCuts(dataDir, 'Pose', thigh)[0].forceG;
  const down = unit(sumOf(pose).map((value) => -value) as Axis);
  const squats = readCuts(dataDir, 'SqDL', thigh);
  const turn = principalAxis(squats.map(({ rate }) => rate));
  const along = dot(turn, down);
  const aside = unit(turn.map((value, i) => value - along * down[i]) as Axis);
  // In a bent thigh the force has a part to the front.
  const front = cross(aside, down);
  const forward = squats.reduce((sum, { forceG }) => sum + dot(sumOf(forceG), front), 0) > 0 ? 1 : -1;
  const signed = (axis: Axis) => axis.map((value) => forward * value) as Axis;
  return { rotation: [down, signed(front), signed(aside)], how: 'functional calibration', confidence: 1 };
}

function sumOf(samples: Float64Array): Axis {
  const sum: Axis = [0, 0, 0];
  samples.forEach((value, i) => {
    sum[i % 3] += value;
  });
  return sum;
}

/** By power iteration: each turn multiplies by the matrix of second moments. */
function principalAxis(parts: readonly Float64Array[]): Axis {
  let axis: Axis = unit([1, 1, 1]);
  for (let turn = 0; turn < 100; turn++) {
    const next: Axis = [0, 0, 0];
    for (const part of parts) {
      for (let i = 0; i < part.length; i += 3) {
        const sample: Axis = [part[i], part[i + 1], part[i + 2]];
        const share = dot(sample, axis);
        for (let k = 0; k < 3; k++) next[k] += share * sample[k];
      }
    }
    axis = unit(next);
  }
  return axis;
}

function dot(a: Axis, b: Axis): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Axis, b: Axis): Axis {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(a: Axis): Axis {
  const size = Math.hypot(...a);
  return [a[0] / size, a[1] / size, a[2] / size];
}
