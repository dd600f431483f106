import { movementHz } from '../movement/index.ts';
import { gridRateHz } from '../recording/index.ts';
import type { Analysis } from './analysis.ts';

/**
 * The one way in which samples of any rate are put on a common grid and filtered, whatever the format, the sensor and the
 * machine.
 */
export function describeProcessing(): NonNullable<Analysis['processing']> {
  return {
    gridRateHz,
    resampling: `straight lines between samples, averaged over bins of ${1000 / gridRateHz} ms`,
    lowPassHz: movementHz,
  };
}
