import type { GaitStyle } from './gait-style.ts';
import type { KeyAngles } from './periodic-spline.ts';

/**
 * Angles of a step of another length: the thigh swings in proportion, knee and ankle by half as much of the change (a
 * choice: the foot still has to clear the ground in a short step). About the mean of the key angles.
 *
 * @param longer length of the step against that of the angles
 */
export function scaledAngles(anglesDeg: GaitStyle['anglesDeg'], longer: number): GaitStyle['anglesDeg'] {
  const scaled = (keys: KeyAngles, by: number): KeyAngles => {
    const mean = keys.reduce((sum, [, value]) => sum + value, 0) / keys.length;
    return keys.map(([phase, value]) => [phase, mean + by * (value - mean)] as const);
  };
  const half = (1 + longer) / 2;
  return {
    thigh: scaled(anglesDeg.thigh, longer),
    knee: scaled(anglesDeg.knee, half),
    ankle: scaled(anglesDeg.ankle, half),
  };
}
