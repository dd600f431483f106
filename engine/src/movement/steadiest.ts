import { gridRateHz } from '../recording/index.ts';
import type { ThighStretch } from './thigh-history.ts';
import { steadySamples, unsteadinessG } from './unsteadiness.ts';

/**
 * A thigh that rests turns more slowly than this for `steadySamples` samples, deg/s. A choice between what
 * `sit_to_stand` and `reps` show: the shortest of 31 seats is that slow for 0.36 s, the longest turn of a squat or
 * lunge for 0.16 s.
 */
const restingDegS = 12;

/**
 * How unsteady a level thigh is at its steadiest, g. A squat turns around in the air, or is held by muscles, which
 * tremble; a thigh that lies on a seat does neither. Coarse steps of a sensor that hide all movement count as steady.
 *
 * @param stretch from going down to coming up
 * @param flexion deg, of the same samples
 * @returns see `unsteadinessG`; `Infinity` where the thigh never stops turning
 */
export function steadiestG({ down, front, right }: ThighStretch, flexion: Float64Array): number {
  let steadiest = Number.POSITIVE_INFINITY;
  let slow = 0;
  for (let i = 1; i + 1 < flexion.length; i++) {
    const degS = (Math.abs(flexion[i + 1] - flexion[i - 1]) * gridRateHz) / 2;
    slow = degS < restingDegS ? slow + 1 : 0;
    if (slow < steadySamples) continue;
    const size = unsteadinessG([down, front, right], i + 1 - steadySamples);
    steadiest = Math.min(steadiest, Number.isNaN(size) ? 0 : size);
  }
  return steadiest;
}
