import { type GridSecond, gridRateHz } from '../recording/index.ts';
import type { Calibration } from './calibrate.ts';
import type { Frame } from './frame.ts';

/** A grid second in calibrated thigh axes, g. The arrays are reused for the next second. */
export interface ThighSecond {
  startMs: number;
  bins: number;
  continues: boolean;
  down: Float64Array;
  front: Float64Array;
  right: Float64Array;
}

/**
 * Turns grid seconds from sensor axes into calibrated thigh axes.
 *
 * @returns a function that writes each second into the same `ThighSecond`
 * @example
 * const toThigh = thighAxes(calibration, frame);
 * const resampler = new Resampler((second) => features.push(toThigh(second)));
 */
export function thighAxes(calibration: Calibration, frame: Frame): (second: GridSecond) => ThighSecond {
  const m = Float64Array.from(
    frame.rotation.flatMap((row) => row.map((value, axis) => value * calibration.scale[axis])),
  );
  const [offsetX, offsetY, offsetZ] = calibration.offsetG;
  const thigh: ThighSecond = {
    startMs: 0,
    bins: 0,
    continues: false,
    down: new Float64Array(gridRateHz),
    front: new Float64Array(gridRateHz),
    right: new Float64Array(gridRateHz),
  };
  return ({ startMs, bins, continues, x, y, z }) => {
    const { down, front, right } = thigh;
    for (let i = 0; i < gridRateHz; i++) {
      const sx = x[i] - offsetX;
      const sy = y[i] - offsetY;
      const sz = z[i] - offsetZ;
      down[i] = m[0] * sx + m[1] * sy + m[2] * sz;
      front[i] = m[3] * sx + m[4] * sy + m[5] * sz;
      right[i] = m[6] * sx + m[7] * sy + m[8] * sz;
    }
    thigh.startMs = startMs;
    thigh.bins = bins;
    thigh.continues = continues;
    return thigh;
  };
}
