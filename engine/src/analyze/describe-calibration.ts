import type { Calibration } from '../movement/index.ts';
import { round } from '../number/index.ts';

/** A calibration with as many digits as the contract gives. */
export function describeCalibration(calibration: Calibration): Calibration {
  const { offsetG, scale, errorBeforeMg, errorAfterMg } = calibration;
  const rounded = ([x, y, z]: readonly [number, number, number]): [number, number, number] => [
    round(x, 4),
    round(y, 4),
    round(z, 4),
  ];
  return {
    ...calibration,
    offsetG: rounded(offsetG),
    scale: rounded(scale),
    errorBeforeMg: errorBeforeMg === null ? null : round(errorBeforeMg, 2),
    errorAfterMg: errorAfterMg === null ? null : round(errorAfterMg, 2),
  };
}
