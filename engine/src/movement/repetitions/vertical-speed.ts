import { standardGravityMS2 } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import type { ThighTrack } from './thigh-track.ts';

/** Standard gravity, m/s2 (ISO 80000-3). */
const gravityMS2 = standardGravityMS2;

/**
 * Vertical speed of the sensor between two moments of standing still, m/s, one value a sample. The size of the force
 * stands for its vertical part; the speed is zero at both ends, and what is left of it there is taken off evenly
 * (zero-velocity update).
 *
 * @param gravityG force on the sensor when the person stood still
 */
export function verticalSpeed(track: ThighTrack, from: number, to: number, gravityG: number): Float64Array {
  const speed = new Float64Array(to - from);
  for (let i = 1; i < speed.length; i++) {
    speed[i] = speed[i - 1] + ((track.forceG(from + i) - gravityG) * gravityMS2) / gridRateHz;
  }
  const drift = speed[speed.length - 1] / (speed.length - 1);
  for (let i = 0; i < speed.length; i++) speed[i] -= drift * i;
  return speed;
}
